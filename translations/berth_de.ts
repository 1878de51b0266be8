<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Über Berth</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Berth %1</source>
        <translation>Berth %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Sources read until %1</source>
        <translation>Quellen gelesen bis %1</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer. No account, no telemetry, no search for updates.</source>
        <translation>Offline: nichts verlässt diesen Rechner. Kein Konto, keine Telemetrie, keine Suche nach Aktualisierungen.</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>Predicted against measured</source>
        <translation>Vorhergesagt gegen gemessen</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>within 20%</source>
        <translation>innerhalb 20&#xa0;%</translation>
    </message>
    <message>
        <source>Other hardware</source>
        <translation>Andere Hardware</translation>
    </message>
    <message>
        <source>%1, %2, %3 from %4</source>
        <comment>run, engine, id, source</comment>
        <translation>%1, %2, %3 aus %4</translation>
    </message>
</context>
<context>
    <name>AccuracyPane</name>
    <message>
        <source>How accurate is Berth</source>
        <translation>Wie genau ist Berth</translation>
    </message>
    <message>
        <source>Back to the facts</source>
        <translation>Zurück zu den Angaben</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Predicting published runs, %1%</source>
        <translation>Veröffentlichte Läufe werden vorhergesagt, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Predict them now</source>
        <translation>Jetzt vorhersagen</translation>
    </message>
    <message>
        <source>The published runs have not been predicted.</source>
        <translation>Die veröffentlichten Läufe sind noch nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>a point is a published run; the band is 20% to either side</source>
        <translation>ein Punkt ist ein veröffentlichter Lauf; das Band reicht 20&#xa0;% nach beiden Seiten</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>Vorhergesagt gegen gemessen</translation>
    </message>
    <message>
        <source>Errors by group</source>
        <translation>Fehler nach Gruppen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
</context>
<context>
    <name>AccuracyPhrases</name>
    <message>
        <source>%1 on %2 × %3</source>
        <comment>model, count, hardware</comment>
        <translation>%1 auf %2 × %3</translation>
    </message>
</context>
<context>
    <name>AdviceLine</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>One step down</source>
        <translation>Eine Stufe kleiner</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1 remedies</source>
        <translation>Alle %1 Abhilfen zeigen</translation>
    </message>
    <message>
        <source>smallest change first</source>
        <translation>kleinste Änderung zuerst</translation>
    </message>
</context>
<context>
    <name>AskNumber</name>
    <message>
        <source>%1, not known, %2</source>
        <comment>what, why</comment>
        <translation>%1, nicht bekannt, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, figure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, how it came about</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, show derivation</source>
        <translation>%1, Herleitung zeigen</translation>
    </message>
    <message>
        <source>Show how this is computed</source>
        <translation>Zeigen, wie das berechnet wird</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>The catalogue holds {fact1}.</source>
        <translation>Der Katalog nennt {fact1}.</translation>
    </message>
    <message>
        <source>The catalogue holds {text} as well.</source>
        <translation>Auch der Katalog nennt {text}.</translation>
    </message>
    <message>
        <source>The catalogue is more exact: {text}.</source>
        <translation>Der Katalog ist genauer: {text}.</translation>
    </message>
    <message>
        <source>This is the headline figure; tools report {gb1} ({gib1}) per device.</source>
        <translation>Das ist die beworbene Größe; Werkzeuge melden {gb1} ({gib1}) je Gerät.</translation>
    </message>
    <message>
        <source>Both directions are added up here; Berth counts {rate1} in each direction.</source>
        <translation>Hier sind beide Richtungen addiert; Berth rechnet mit {rate1} je Richtung.</translation>
    </message>
    <message>
        <source>This is the total of a card with {n1} chips; software sees {n1} devices of {fact2} each.</source>
        <translation>Das ist die Summe einer Karte mit {n1} Chips; Software sieht {n1} Geräte mit je {fact2}.</translation>
    </message>
    <message>
        <source>The card carries {n1} chips with memory of their own: software sees {n1} devices.</source>
        <translation>Die Karte trägt {n1} Chips mit eigenem Speicher: Software sieht {n1} Geräte.</translation>
    </message>
    <message>
        <source>This is the rate with 2:4 sparsity; the dense rate is {fact1}.</source>
        <translation>Das gilt für dünn besetzte Matrizen (2:4); dicht sind es {fact1}.</translation>
    </message>
    <message>
        <source>This is the rate with FP16 accumulation or with sparsity; dense with FP32 accumulation it is {fact1}.</source>
        <translation>Das gilt mit FP16-Akkumulation oder dünn besetzt; dicht mit FP32-Akkumulation sind es {fact1}.</translation>
    </message>
    <message>
        <source>This rate accumulates in FP32, as inference libraries do; with FP16 accumulation it is {fact1}.</source>
        <translation>Hier wird wie in Inferenzbibliotheken in FP32 akkumuliert; mit FP16-Akkumulation sind es {fact1}.</translation>
    </message>
    <message>
        <source>This figure belongs to {text}; the dense rate here is {fact1}.</source>
        <translation>Diese Zahl gehört zu {text}; dicht sind es hier {fact1}.</translation>
    </message>
    <message>
        <source>The device has units for it, dense {fact1}; whether an engine uses them is a separate question.</source>
        <translation>Das Gerät hat Rechenwerke dafür, dicht {fact1}; ob eine Engine sie nutzt, ist eine andere Frage.</translation>
    </message>
    <message>
        <source>The catalogue knows no support for it either.</source>
        <translation>Auch der Katalog kennt keine Unterstützung dafür.</translation>
    </message>
    <message>
        <source>The catalogue holds {text}.</source>
        <translation>Der Katalog nennt {text}.</translation>
    </message>
    <message>
        <source>The source does not name the form: {text} has {fact1}.</source>
        <translation>Die Quelle nennt die Bauform nicht: {text} hat {fact1}.</translation>
    </message>
    <message>
        <source>The catalogue says of this power figure: {text}.</source>
        <translation>Der Katalog sagt zu dieser Leistungsaufnahme: {text}.</translation>
    </message>
    <message>
        <source>{text}: not the vendor&apos;s product, and without the vendor&apos;s warranty.</source>
        <translation>{text}: kein Produkt des Herstellers und ohne dessen Garantie.</translation>
    </message>
    <message>
        <source>The published name &quot;{product}&quot; covers several products; Berth took {text}.</source>
        <translation>Der veröffentlichte Name „{product}“ steht für mehrere Produkte; Berth nahm {text}.</translation>
    </message>
    <message>
        <source>The catalogue knows {n1} machines of that name with different parts.</source>
        <translation>Der Katalog kennt {n1} Maschinen dieses Namens mit verschiedener Ausstattung.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s own value ({text}) is not verified against a source.</source>
        <translation>Der Wert des Katalogs ({text}) ist selbst nicht an einer Quelle geprüft.</translation>
    </message>
    <message>
        <source>The catalogue holds no such fact.</source>
        <translation>Der Katalog enthält diese Angabe nicht.</translation>
    </message>
    <message>
        <source>The hardware is not named exactly enough, or is not in the catalogue.</source>
        <translation>Die Hardware ist nicht genau genug benannt oder nicht im Katalog.</translation>
    </message>
    <message>
        <source>The figure covers the weights, {gb1}, and a small load, {gb2} in all.</source>
        <translation>Die Zahl deckt die Gewichte, {gb1}, und eine kleine Last, zusammen {gb2}.</translation>
    </message>
    <message>
        <source>The figure holds the weights, {gb1}, but not the {gb2} that a small load takes with cache and runtime.</source>
        <translation>Die Zahl fasst die Gewichte, {gb1}, aber nicht die {gb2}, die eine kleine Last mit Cache und Laufzeitumgebung braucht.</translation>
    </message>
    <message>
        <source>The figure is the rounded size plus a flat {pct1}; Berth needs {gb2} for weights, {gb3} in all.</source>
        <translation>Die Zahl ist die gerundete Größe plus pauschal {pct1}; Berth braucht {gb2} für Gewichte, insgesamt {gb3}.</translation>
    </message>
    <message>
        <source>The figure is the rounded size plus a flat {pct1}, which is short of the {gb3} that a small load takes.</source>
        <translation>Die Zahl ist die gerundete Größe plus pauschal {pct1}; das reicht nicht für die {gb3} einer kleinen Last.</translation>
    </message>
    <message>
        <source>Exactly half a byte per parameter leaves out scales and 16-bit parts: {gb1}, as GGUF Q4_K_M {gb2}.</source>
        <translation>Genau ein halbes Byte je Parameter lässt Skalierungsfaktoren und 16-Bit-Teile aus: {gb1}, als GGUF Q4_K_M {gb2}.</translation>
    </message>
    <message>
        <source>Half a byte per parameter plus a flat {pct1} is too little: the weights take {gb2}, as GGUF Q4_K_M {gb3}.</source>
        <translation>Ein halbes Byte je Parameter plus pauschal {pct1} ist zu wenig: Die Gewichte brauchen {gb2}, als GGUF Q4_K_M {gb3}.</translation>
    </message>
    <message>
        <source>In a 4-bit group format that suffices; as GGUF Q4_K_M the weights alone take {gb1}.</source>
        <translation>In einem 4-Bit-Gruppenformat reicht das; als GGUF Q4_K_M brauchen allein die Gewichte {gb1}.</translation>
    </message>
    <message>
        <source>The weights alone take {gb1}.</source>
        <translation>Allein die Gewichte brauchen {gb1}.</translation>
    </message>
    <message>
        <source>Weights, cache and runtime of a small load take only {gb1}.</source>
        <translation>Gewichte, Cache und Laufzeitumgebung einer kleinen Last brauchen nur {gb1}.</translation>
    </message>
    <message>
        <source>This is the figure for {text}; in {precision} the weights alone take {gb1}.</source>
        <translation>Das ist die Zahl für {text}; in {precision} brauchen allein die Gewichte {gb1}.</translation>
    </message>
    <message>
        <source>The model is published in {text}, {gb1} of weights; {precision} is a conversion of it.</source>
        <translation>Das Modell ist in {text} veröffentlicht, {gb1} Gewichte; {precision} ist daraus umgewandelt.</translation>
    </message>
    <message>
        <source>The hardware loads it and has room for {n1} tokens of cache on {devices2}.</source>
        <translation>Die Hardware lädt es und hat auf {devices2} Platz für {n1} Token Cache.</translation>
    </message>
    <message>
        <source>The hardware loads it, with room for only {n1} tokens of cache on {devices2}.</source>
        <translation>Die Hardware lädt es, hat auf {devices2} aber nur Platz für {n1} Token Cache.</translation>
    </message>
    <message>
        <source>It does not load: {gb1} are missing per device on {devices2}.</source>
        <translation>Es lädt nicht: Auf {devices2} fehlen je Gerät {gb1}.</translation>
    </message>
    <message>
        <source>No engine in the catalogue runs this format on these devices.</source>
        <translation>Keine Engine des Katalogs führt dieses Format auf diesen Geräten aus.</translation>
    </message>
    <message>
        <source>It runs, but {n1} would do, with room for {n2} tokens of cache; more is a choice of speed.</source>
        <translation>Es läuft, doch {n1} würden reichen, mit Platz für {n2} Token Cache; mehr ist eine Frage des Tempos.</translation>
    </message>
    <message>
        <source>{n1} of its devices would hold the model; the machine is sold as a whole.</source>
        <translation>{n1} ihrer Geräte würden das Modell fassen; die Maschine wird nur als Ganzes verkauft.</translation>
    </message>
    <message>
        <source>The hardware suits the figure for {text} only: in {precision} {gb1} are missing on each device.</source>
        <translation>Die Hardware passt nur zur Zahl für {text}: In {precision} fehlen auf jedem Gerät {gb1}.</translation>
    </message>
    <message>
        <source>The weights take {gb1}: on {gb2} that is possible only with most of them in host memory.</source>
        <translation>Die Gewichte brauchen {gb1}: Mit {gb2} geht das nur, wenn das meiste im Hauptspeicher liegt.</translation>
    </message>
    <message>
        <source>As published {gb1} are missing on each device; in {text} it loads.</source>
        <translation>Wie veröffentlicht fehlen auf jedem Gerät {gb1}; in {text} lädt es.</translation>
    </message>
    <message>
        <source>Even at 4 bits the weights take {gb1}, and one card has {gb2}.</source>
        <translation>Selbst mit 4 Bit brauchen die Gewichte {gb1}, und eine Karte hat {gb2}.</translation>
    </message>
    <message>
        <source>At 4 bits one card holds it, with room for {n1} tokens of cache.</source>
        <translation>Mit 4 Bit fasst es eine Karte, mit Platz für {n1} Token Cache.</translation>
    </message>
    <message>
        <source>{n1} devices are no usual group: engines divide heads and experts by powers of two.</source>
        <translation>{n1} Geräte sind keine übliche Gruppe: Engines teilen Köpfe und Experten durch Zweierpotenzen.</translation>
    </message>
    <message>
        <source>One number cannot say it: from {gb1} to {gb2}, by model and precision.</source>
        <translation>Eine Zahl kann das nicht sagen: von {gb1} bis {gb2}, je nach Modell und Genauigkeit.</translation>
    </message>
    <message>
        <source>It depends on the precision: from {gb1} as GGUF Q4_K_M to {gb2} in 16 bits.</source>
        <translation>Es hängt von der Genauigkeit ab: von {gb1} als GGUF Q4_K_M bis {gb2} mit 16 Bit.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s price is {fact1}.</source>
        <translation>Der Preis im Katalog ist {fact1}.</translation>
    </message>
    <message>
        <source>This is the price of {text}; the product named here costs {fact1}.</source>
        <translation>Das ist der Preis von {text}; das genannte Produkt kostet {fact1}.</translation>
    </message>
    <message>
        <source>The catalogue dates the products named, of {text}, {years}.</source>
        <translation>Der Katalog datiert die genannten Produkte ({text}) {years}.</translation>
    </message>
    <message>
        <source>The products named belong to {n1} generations.</source>
        <translation>Die genannten Produkte gehören zu {n1} Generationen.</translation>
    </message>
    <message>
        <source>{product} belongs to {text}.</source>
        <translation>{product} gehört zu {text}.</translation>
    </message>
    <message>
        <source>{text} is made for China in the catalogue as well.</source>
        <translation>{text} ist auch laut Katalog für China gebaut.</translation>
    </message>
    <message>
        <source>{text} is sold worldwide, not a variant for China.</source>
        <translation>{text} wird weltweit verkauft und ist keine Variante für China.</translation>
    </message>
    <message>
        <source>Berth computes {pct1}.</source>
        <translation>Berth errechnet {pct1}.</translation>
    </message>
    <message>
        <source>8-bit weights save {pct1} whatever the activations are: W8A16 and W8A8 weigh the same.</source>
        <translation>8-Bit-Gewichte sparen {pct1}, wie auch immer die Aktivierungen sind: W8A16 und W8A8 wiegen gleich viel.</translation>
    </message>
    <message>
        <source>The model is published in {text}.</source>
        <translation>Das Modell ist in {text} veröffentlicht.</translation>
    </message>
    <message>
        <source>The model is published in {text}, the form it was trained in.</source>
        <translation>Das Modell ist in {text} veröffentlicht, der Form, in der es trainiert wurde.</translation>
    </message>
    <message>
        <source>This is a link, {rate2} per direction, not memory bandwidth, which is {rate1}.</source>
        <translation>Das ist eine Verbindung, {rate2} je Richtung, nicht die Speicherbandbreite; diese beträgt {rate1}.</translation>
    </message>
    <message>
        <source>FP8 takes {n1} byte per weight and BF16 {n2}, as FP16: only FP8 asks for less bandwidth.</source>
        <translation>FP8 braucht {n1} Byte je Gewicht und BF16 wie FP16 {n2}: Nur FP8 verlangt weniger Bandbreite.</translation>
    </message>
    <message>
        <source>Berth computes {n1}, both sides counted per direction.</source>
        <translation>Berth errechnet {n1}, beide Seiten je Richtung gezählt.</translation>
    </message>
    <message>
        <source>4-bit weights of the largest model named take {pct1} of the 16-bit ones.</source>
        <translation>4-Bit-Gewichte des größten genannten Modells brauchen {pct1} der 16-Bit-Gewichte.</translation>
    </message>
    <message>
        <source>It saves cache, {gb1} per sequence of 8,192 tokens, and nothing of the {gb2} of weights.</source>
        <translation>Es spart Cache, {gb1} je Sequenz von 8.192 Token, und nichts an den {gb2} Gewichten.</translation>
    </message>
    <message>
        <source>The smallest sibling named takes {gb1} in 16 bits instead of {gb2}.</source>
        <translation>Das kleinste genannte Geschwistermodell braucht mit 16 Bit {gb1} statt {gb2}.</translation>
    </message>
    <message>
        <source>Model parallelism splits the weights; data parallelism alone leaves a whole copy on every device.</source>
        <translation>Modellparallelität teilt die Gewichte; Datenparallelität allein belässt auf jedem Gerät eine ganze Kopie.</translation>
    </message>
    <message>
        <source>It saves activations in training and no memory in inference.</source>
        <translation>Es spart Aktivierungen beim Training und keinen Speicher bei der Inferenz.</translation>
    </message>
    <message>
        <source>{b1} of {b2} parameters compute for each token; all of them stay in memory.</source>
        <translation>{b1} von {b2} Parametern rechnen für jedes Token; im Speicher bleiben alle.</translation>
    </message>
    <message>
        <source>{n1} engines of the catalogue run on this vendor&apos;s devices.</source>
        <translation>{n1} Engines des Katalogs laufen auf Geräten dieses Herstellers.</translation>
    </message>
    <message>
        <source>No engine of the catalogue runs on this vendor&apos;s devices.</source>
        <translation>Keine Engine des Katalogs läuft auf Geräten dieses Herstellers.</translation>
    </message>
    <message>
        <source>Pools of several models are not computed yet; the gain depends on their demand by the hour.</source>
        <translation>Pools mehrerer Modelle werden noch nicht berechnet; der Gewinn hängt von ihrem Bedarf pro Stunde ab.</translation>
    </message>
    <message>
        <source>The model is not in the catalogue or cannot be sized.</source>
        <translation>Das Modell ist nicht im Katalog oder lässt sich nicht bemessen.</translation>
    </message>
    <message>
        <source>Berth has nothing to hold against a claim of the kind &quot;{text}&quot;.</source>
        <translation>Berth kann einer Aussage der Art „{text}“ nichts gegenüberstellen.</translation>
    </message>
    <message>
        <source>Berth computes {n1} tokens/s for one user, likely {n2} to {n3}.</source>
        <translation>Berth rechnet mit {n1} Token/s für einen Nutzer, wahrscheinlich {n2} bis {n3}.</translation>
    </message>
    <message>
        <source>Berth computes {n1} tokens/s for one user, likely {n2} to {n3}; the figure lies outside.</source>
        <translation>Berth rechnet mit {n1} Token/s für einen Nutzer, wahrscheinlich {n2} bis {n3}; die Angabe liegt außerhalb.</translation>
    </message>
    <message>
        <source>Neither memory nor disk depends on it.</source>
        <translation>Weder Speicher noch Datenträger hängen davon ab.</translation>
    </message>
    <message>
        <source>Berth computes {fact1}; the stated figure means {pct2} of the 16-bit peak.</source>
        <translation>Berth berechnet {fact1}; die genannte Angabe bedeutet {pct2} der 16-Bit-Spitzenleistung.</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer states alone take {gb1}, {n2} bytes for each parameter.</source>
        <translation>Gewichte, Gradienten und Optimierer-Zustände allein brauchen {gb1}, {n2} Byte je Parameter.</translation>
    </message>
    <message>
        <source>The publisher counts {n2} device-hours at {price1} each, the stages after pre-training included.</source>
        <translation>Der Herausgeber rechnet {n2} Gerätestunden zu je {price1}, die Stufen nach dem Vortraining eingeschlossen.</translation>
    </message>
    <message>
        <source>Neither the tokens of the run nor a rate of the device are known.</source>
        <translation>Die Token des Laufs oder die Rechenleistung des Geräts sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>AuditFigures</name>
    <message>
        <source>%1 billion</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräten</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>years</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>a rate that is not published</source>
        <translation>einer nicht veröffentlichten Rate</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>Die Sicherung vom %1</translation>
    </message>
</context>
<context>
    <name>BackupsPopup</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>It takes the place of everything that is open; what is there now becomes the latest backup.</source>
        <translation>Sie ersetzt alles, was offen ist; der jetzige Stand wird zur neuesten Sicherung.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>CacheField</name>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Fewer formats of the KV cache</source>
        <translation>Weniger Formate des KV-Caches</translation>
    </message>
    <message>
        <source>More formats of the KV cache</source>
        <translation>Mehr Formate des KV-Caches</translation>
    </message>
    <message>
        <source>KV cache, all formats</source>
        <translation>KV-Cache, alle Formate</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <comment>kind of facts</comment>
        <translation>Katalog: %1</translation>
    </message>
</context>
<context>
    <name>CataloguePlace</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Own values and entries</source>
        <comment>what undo is about</comment>
        <translation>Eigene Werte und Einträge</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrows read the values one by one, T shows them as a table.</source>
        <translation>Pfeiltasten lesen die Werte einzeln vor, T zeigt sie als Tabelle.</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Chart saved: %1</source>
        <translation>Diagramm gespeichert: %1</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>More about the chart</source>
        <translation>Mehr zum Diagramm</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as PNG, SVG, PDF or CSV</source>
        <translation>Als PNG, SVG, PDF oder CSV speichern</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>chosen first, then the nearest alternatives; the line marks the usable limit</source>
        <translation>zuerst die gewählte, dann die nächsten Alternativen; der Strich markiert die nutzbare Grenze</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>Throughput against interactivity</source>
        <translation>Durchsatz gegen Reaktionstempo</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Roofline of one device</source>
        <translation>Roofline eines Geräts</translation>
    </message>
    <message>
        <source>operators of a step and of a prompt</source>
        <translation>Operatoren eines Schritts und eines Prompts</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>Kumulierte Kosten</translation>
    </message>
    <message>
        <source>buying the chosen one, renting the same, and where they cross</source>
        <translation>Kauf der gewählten, Miete derselben und wo sie sich kreuzen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <comment>model, configuration, how it runs, load</comment>
        <translation>%1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filter %1, entfernen</translation>
    </message>
</context>
<context>
    <name>ClaimFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClaimPopover</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Berth</source>
        <translation>Berth</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ClaimTopics</name>
    <message>
        <source>Device memory needed</source>
        <translation>Nötiger Gerätespeicher</translation>
    </message>
    <message>
        <source>Smallest deployment</source>
        <translation>Kleinste Bereitstellung</translation>
    </message>
    <message>
        <source>Hardware that runs it</source>
        <translation>Hardware, auf der es läuft</translation>
    </message>
    <message>
        <source>Several devices needed</source>
        <translation>Mehrere Geräte nötig</translation>
    </message>
    <message>
        <source>Disk needed</source>
        <translation>Nötiger Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Host memory needed</source>
        <translation>Nötiger Hauptspeicher</translation>
    </message>
    <message>
        <source>Least host memory</source>
        <translation>Mindester Hauptspeicher</translation>
    </message>
    <message>
        <source>Least host memory without a device</source>
        <translation>Mindester Hauptspeicher ohne Gerät</translation>
    </message>
    <message>
        <source>Good host memory</source>
        <translation>Empfohlener Hauptspeicher</translation>
    </message>
    <message>
        <source>Good host memory beside a device</source>
        <translation>Empfohlener Hauptspeicher neben einem Gerät</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters used per token</source>
        <translation>Genutzte Parameter je Token</translation>
    </message>
    <message>
        <source>Published form</source>
        <translation>Veröffentlichte Form</translation>
    </message>
    <message>
        <source>Form of training</source>
        <translation>Form beim Training</translation>
    </message>
    <message>
        <source>Memory saved against FP16</source>
        <translation>Speicherersparnis gegenüber FP16</translation>
    </message>
    <message>
        <source>Least memory saved against FP16</source>
        <translation>Mindeste Speicherersparnis gegenüber FP16</translation>
    </message>
    <message>
        <source>Most memory saved against FP16</source>
        <translation>Größte Speicherersparnis gegenüber FP16</translation>
    </message>
    <message>
        <source>Lowest speed of one user</source>
        <translation>Niedrigstes Tempo eines Nutzers</translation>
    </message>
    <message>
        <source>Highest speed of one user</source>
        <translation>Höchstes Tempo eines Nutzers</translation>
    </message>
    <message>
        <source>Device-hours of training</source>
        <translation>Gerätestunden des Trainings</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>Tage des Trainings</translation>
    </message>
    <message>
        <source>Cost of training</source>
        <translation>Kosten des Trainings</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>Speicher fürs Training</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Kind of memory</source>
        <translation>Speicherart</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>FP32 rate</source>
        <translation>FP32-Rate</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation>FP16-Rate</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation>FP8-Rate</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation>INT8-Rate</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>AI cores</source>
        <translation>KI-Kerne</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Link against another device</source>
        <translation>Verbindung gegenüber einem anderen Gerät</translation>
    </message>
    <message>
        <source>Link taken for memory bandwidth</source>
        <translation>Verbindung statt Speicherbandbreite</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Made for China</source>
        <translation>Für China gebaut</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Least processor cores</source>
        <translation>Mindestzahl Prozessorkerne</translation>
    </message>
    <message>
        <source>Clock of the processor</source>
        <translation>Takt des Prozessors</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Model of the processor</source>
        <translation>Modell des Prozessors</translation>
    </message>
    <message>
        <source>NVLink of the H20</source>
        <translation>NVLink der H20</translation>
    </message>
    <message>
        <source>NVLink of the A100</source>
        <translation>NVLink der A100</translation>
    </message>
    <message>
        <source>Utilisation gained in a pool</source>
        <translation>Gewinn an Auslastung im Pool</translation>
    </message>
    <message>
        <source>Models that share a pool</source>
        <translation>Modelle, die sich einen Pool teilen</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Those without room are left out from the end.</source>
        <translation>Was keinen Platz hat, entfällt von hinten.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>Search models, hardware, actions</source>
        <translation>Modelle, Hardware, Aktionen suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>CompanySettings</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name and logo stand in the head of every report, the rest in its foot.</source>
        <translation>Name und Logo stehen im Kopf jedes Berichts, der Rest im Fuß.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street, postcode and town, country</source>
        <translation>Straße, Postleitzahl und Ort, Land</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Telephone, e-mail, web site</source>
        <translation>Telefon, E-Mail, Webseite</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Court and number, VAT number</source>
        <translation>Gericht und Nummer, USt-IdNr.</translation>
    </message>
    <message>
        <source>Register and VAT</source>
        <translation>Register und Umsatzsteuer</translation>
    </message>
    <message>
        <source>Last line of pages</source>
        <translation>Letzte Zeile der Seiten</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>Firma oder Person</translation>
    </message>
    <message>
        <source>Such as bank details</source>
        <translation>Etwa die Bankverbindung</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Es wird noch nichts verglichen.</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Vergleichsbericht</translation>
    </message>
    <message>
        <source>Shows the configurations that were set aside</source>
        <translation>Zeigt die vorgemerkten Konfigurationen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>number of configurations</comment>
        <translation>Vergleich %1</translation>
    </message>
    <message>
        <source>Leads to the Size page, where a configuration is chosen and added</source>
        <translation>Führt zur Seite „Bemessen“, wo eine Konfiguration gewählt und hinzugefügt wird</translation>
    </message>
    <message>
        <source>Six configurations are compared already. Remove one first.</source>
        <translation>Es werden schon sechs Konfigurationen verglichen. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>key</comment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>CompareBaseline</name>
    <message>
        <source>Set %1 as baseline</source>
        <translation>%1 als Basis setzen</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Als Basis setzen</translation>
    </message>
    <message>
        <source>The others are held against it</source>
        <translation>Die anderen werden daran gemessen</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>%1, %2</source>
        <comment>value, difference to the baseline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, misses %2</source>
        <comment>value, a target</comment>
        <translation>%1, verfehlt %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, the line below it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, better</source>
        <comment>difference to the baseline</comment>
        <translation>%1, besser</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <comment>difference to the baseline</comment>
        <translation>%1, schlechter</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Tokens and power</source>
        <translation>Token und Strom</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Context and users of</source>
        <translation>Kontext und Nutzer von</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>Hide the charts</source>
        <translation>Diagramme ausblenden</translation>
    </message>
</context>
<context>
    <name>CompareFrame</name>
    <message>
        <source>Memory against capacity</source>
        <translation>Speicher gegen Kapazität</translation>
    </message>
    <message>
        <source>Throughput against interactivity</source>
        <translation>Durchsatz gegen Reaktionstempo</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>Kaufen oder mieten</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Kosten pro Million Token</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Roofline of one device</source>
        <translation>Roofline eines Geräts</translation>
    </message>
    <message>
        <source>Context and users</source>
        <translation>Kontext und Nutzer</translation>
    </message>
    <message>
        <source>Nothing is known for this chart: no speed or no price.</source>
        <translation>Für dieses Diagramm ist nichts bekannt: kein Tempo oder kein Preis.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, targets</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>%1, %2</source>
        <comment>letter, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter, name of the configuration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what differs</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Mark differences</source>
        <translation>Unterschiede markieren</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>better than the baseline</source>
        <translation>besser als die Basis</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>than the baseline</comment>
        <translation>schlechter</translation>
    </message>
</context>
<context>
    <name>CompareLetters</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>%1 %2</source>
        <comment>letter, name of the configuration</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Set as baseline</source>
        <translation>Als Basis setzen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Add the same, bought</source>
        <translation>Dieselbe gekauft hinzufügen</translation>
    </message>
    <message>
        <source>Add the same, rented</source>
        <translation>Dieselbe gemietet hinzufügen</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Aus dem Vergleich entfernen</translation>
    </message>
</context>
<context>
    <name>CompareName</name>
    <message>
        <source>Name of the configuration</source>
        <translation>Name der Konfiguration</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>1 configuration</source>
        <translation>1 Konfiguration</translation>
    </message>
    <message>
        <source>%1 configurations</source>
        <translation>%1 Konfigurationen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose configurations</source>
        <translation>Konfigurationen wählen</translation>
    </message>
    <message>
        <source>Show an example: one model on three servers</source>
        <translation>Beispiel zeigen: ein Modell auf drei Servern</translation>
    </message>
    <message>
        <source>Up to six configurations stand side by side here. Choose one on the Size page and add it to the comparison.</source>
        <translation>Hier stehen bis zu sechs Konfigurationen nebeneinander. Wählen Sie eine auf der Seite Bemessen und fügen Sie sie dem Vergleich hinzu.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>3 configurations · against: min 40 tokens/s per user</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ComparePlace</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is compared</source>
        <comment>what undo is about</comment>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>No published measurement is near to this configuration.</source>
        <translation>Keine veröffentlichte Messung liegt nahe an dieser Konfiguration.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Mark differences</source>
        <translation>Unterschiede markieren</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Diagramme zeigen</translation>
    </message>
</context>
<context>
    <name>ConstraintLine</name>
    <message>
        <source>%1 leaves %2, rules out %3</source>
        <comment>a limit, numbers</comment>
        <translation>%1 lässt %2 übrig, schließt %3 aus</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>ruled out</comment>
        <translation>- %1</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>%1 rules out %2 of %3 possibilities by itself.</source>
        <translation>%1: schließt allein %2 von %3 Möglichkeiten aus.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 U</source>
        <comment>rack units</comment>
        <translation>%1 HE</translation>
    </message>
    <message>
        <source>At most %1</source>
        <comment>a limit</comment>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Power at most %1</source>
        <translation>Leistungsaufnahme höchstens %1</translation>
    </message>
    <message>
        <source>At most %1 nodes</source>
        <translation>Höchstens %1 Knoten</translation>
    </message>
    <message>
        <source>At least %1 per user</source>
        <translation>Mindestens %1 je Nutzer</translation>
    </message>
    <message>
        <source>First token at most %1</source>
        <translation>Erstes Token höchstens %1</translation>
    </message>
    <message>
        <source>At least %1 tokens a day</source>
        <translation>Mindestens %1 Token pro Tag</translation>
    </message>
    <message>
        <source>%1 users at the same time</source>
        <translation>%1 Nutzer gleichzeitig</translation>
    </message>
    <message>
        <source>Context of %1</source>
        <translation>Kontext von %1</translation>
    </message>
    <message>
        <source>The formats that are allowed</source>
        <translation>Die erlaubten Formate</translation>
    </message>
    <message>
        <source>The vendors that are allowed</source>
        <translation>Die erlaubten Hersteller</translation>
    </message>
    <message>
        <source>The form factors that are allowed</source>
        <translation>Die erlaubten Bauformen</translation>
    </message>
    <message>
        <source>The hardware that there is</source>
        <translation>Die vorhandene Hardware</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Budget erhöhen</translation>
    </message>
    <message>
        <source>Allow more power</source>
        <translation>Mehr Leistungsaufnahme zulassen</translation>
    </message>
    <message>
        <source>Allow more rack space</source>
        <translation>Mehr Platz im Rack zulassen</translation>
    </message>
    <message>
        <source>Lower the speed per user</source>
        <translation>Tempo je Nutzer senken</translation>
    </message>
    <message>
        <source>Wait longer for the first token</source>
        <translation>Länger auf das erste Token warten</translation>
    </message>
    <message>
        <source>Serve fewer at the same time</source>
        <translation>Weniger gleichzeitig bedienen</translation>
    </message>
    <message>
        <source>Shorten the context</source>
        <translation>Kontext kürzen</translation>
    </message>
    <message>
        <source>Take another format</source>
        <translation>Anderes Format nehmen</translation>
    </message>
    <message>
        <source>Allow every vendor</source>
        <translation>Jeden Hersteller zulassen</translation>
    </message>
    <message>
        <source>Allow every form factor</source>
        <translation>Jede Bauform zulassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machines, precision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 per user</source>
        <comment>speed</comment>
        <translation>%1 je Nutzer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>by how much a target is missed, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Memory for %1 users at %2 tokens</source>
        <translation>Speicher für %1 Nutzer mit %2 Token</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>Platz im Rack</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Token pro Tag</translation>
    </message>
    <message>
        <source>The region in which it must be for sale</source>
        <translation>Die Region, in der es erhältlich sein muss</translation>
    </message>
    <message>
        <source>Allow every region</source>
        <translation>Jede Region zulassen</translation>
    </message>
    <message>
        <source>%1. That rules out %2 of %3 possibilities by itself.</source>
        <translation>%1. Das allein schließt %2 von %3 Möglichkeiten aus.</translation>
    </message>
    <message>
        <source>%1 reads at most %2 tokens</source>
        <translation>%1 liest höchstens %2 Token</translation>
    </message>
    <message>
        <source>The models read at most %1 tokens</source>
        <translation>Die Modelle lesen höchstens %1 Token</translation>
    </message>
    <message>
        <source>Drop the target for the speed per user</source>
        <translation>Das Ziel für die Geschwindigkeit je Nutzer aufgeben</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Rent, reserved</source>
        <translation>Miete, reserviert</translation>
    </message>
    <message>
        <source>Rent, spot</source>
        <translation>Miete, Spot</translation>
    </message>
    <message>
        <source>Rent, on demand</source>
        <translation>Miete, auf Abruf</translation>
    </message>
    <message>
        <source>Tokens from an API</source>
        <translation>Token von einer API</translation>
    </message>
    <message>
        <source>pays off: month %1</source>
        <translation>lohnt sich ab Monat %1</translation>
    </message>
    <message>
        <source>Buying is cheaper than renting from month %1 on.</source>
        <translation>Ab Monat %1 ist Kaufen billiger als Mieten.</translation>
    </message>
    <message>
        <source>Buying is never cheaper than renting.</source>
        <translation>Kaufen ist nie billiger als Mieten.</translation>
    </message>
</context>
<context>
    <name>CostFields</name>
    <message>
        <source>Usual: %1</source>
        <comment>value</comment>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Usual: %1, from %2 to %3</source>
        <comment>value and its range</comment>
        <translation>Üblich: %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1, from your %2</source>
        <comment>amount, the amount it was converted from</comment>
        <translation>%1, aus Ihren %2</translation>
    </message>
    <message>
        <source>No usual value in this currency: without one, energy costs nothing.</source>
        <translation>Kein üblicher Wert in dieser Währung: Ohne Angabe kostet Energie nichts.</translation>
    </message>
    <message>
        <source>No usual value: left out while the field is empty.</source>
        <translation>Kein üblicher Wert: bleibt außer Betracht, solange das Feld leer ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, unverified</source>
        <comment>source, date</comment>
        <translation>%1, %2, ungeprüft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% pro Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <comment>currency</comment>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1/kW, month</source>
        <comment>currency</comment>
        <translation>%1/kW, Monat</translation>
    </message>
    <message>
        <source>%1/month</source>
        <comment>currency</comment>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>%1/year</source>
        <comment>currency</comment>
        <translation>%1/Jahr</translation>
    </message>
</context>
<context>
    <name>CostFigure</name>
    <message>
        <source>Takes the usual value: %1</source>
        <translation>Nimmt den üblichen Wert: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>CostGaps</name>
    <message>
        <source>The costs are beyond %1 billion %2, more than can be reckoned exactly. Lower the electricity, colocation or rent under Settings, Costs.</source>
        <comment>amount and currency</comment>
        <translation>Die Kosten liegen über %1 Milliarden %2, mehr als sich genau rechnen lässt. Senken Sie Strom, Colocation oder Miete unter Optionen, Kosten.</translation>
    </message>
</context>
<context>
    <name>CostLedger</name>
    <message>
        <source>Cost and power</source>
        <translation>Kosten und Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Buy or rent</source>
        <translation>Kaufen oder mieten</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Mieten</translation>
    </message>
    <message>
        <source>buying pays off</source>
        <translation>Kauf lohnt sich</translation>
    </message>
    <message>
        <source>buying pays off: %1</source>
        <translation>Kauf lohnt sich: %1</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every figure to its usual value; currency and rates stay</source>
        <translation>Jede Zahl auf ihren üblichen Wert; Währung und Kurse bleiben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Berth knows none and never asks the network. Prices without a rate to your currency stay unknown.</source>
        <translation>Berth kennt keine und fragt nie das Netz. Preise ohne Kurs in Ihre Währung bleiben unbekannt.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Your own prices go before published ones.</source>
        <translation>Ihre eigenen Preise gehen veröffentlichten vor.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Import in the catalogue</source>
        <translation>Im Katalog importieren</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Without VAT and recoverable taxes.</source>
        <translation>Ohne Umsatzsteuer und erstattbare Abgaben.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power of the building over power of the machines.</source>
        <translation>Leistungsaufnahme des Gebäudes durch die der Maschinen.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Share of the hours in which the machines work at full rate.</source>
        <translation>Anteil der Stunden, in denen die Maschinen voll arbeiten.</translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Over which the purchase is written off.</source>
        <translation>Über die die Anschaffung abgeschrieben wird.</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>Nutzungsjahre</translation>
    </message>
    <message>
        <source>Of the purchase, at the end.</source>
        <translation>Von der Anschaffung, am Ende.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>For the present value of what is paid later.</source>
        <translation>Für den Barwert späterer Zahlungen.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Abzinsungssatz</translation>
    </message>
    <message>
        <source>Of the purchase.</source>
        <translation>Von der Anschaffung.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Subscriptions, for each accelerator.</source>
        <translation>Abonnements, je Beschleuniger.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Premises and staff</source>
        <translation>Räume und Personal</translation>
    </message>
    <message>
        <source>Full-time people who look after these machines.</source>
        <translation>Vollzeitkräfte, die diese Maschinen betreuen.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Of one full-time person, all costs included.</source>
        <translation>Einer Vollzeitkraft, alle Kosten inbegriffen.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Of each machine, once: delivery, rack, cables, setting up.</source>
        <translation>Je Maschine, einmalig: Lieferung, Rack, Kabel, Einrichtung.</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Of each accelerator, once.</source>
        <translation>Je Beschleuniger, einmalig.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>These values apply to every sizing and report. An empty field takes the usual value printed below it.</source>
        <translation>Diese Werte gelten für jede Bemessung und jeden Bericht. Ein leeres Feld nimmt den üblichen Wert, der darunter steht.</translation>
    </message>
    <message>
        <source>Of prices and costs. A budget is converted by your rates; without one, the budget and the prices keep their currency.</source>
        <translation>Von Preisen und Kosten. Ein Budget wird mit Ihren Kursen umgerechnet; ohne Kurs bleiben Budget und Preise in ihrer Währung.</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>%1 years, %2 busy</source>
        <translation>%1 Jahre, %2 Auslastung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation>Pro Million Ausgabetoken</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Power, waiting</source>
        <translation>Leistungsaufnahme im Leerlauf</translation>
    </message>
    <message>
        <source>Power, serving</source>
        <translation>Leistungsaufnahme im Betrieb</translation>
    </message>
    <message>
        <source>Power, highest</source>
        <translation>Höchste Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Purchase, from old prices of parts</source>
        <translation>Anschaffung, aus alten Teilepreisen</translation>
    </message>
    <message>
        <source>Purchase, old price</source>
        <translation>Anschaffung, alter Preis</translation>
    </message>
    <message>
        <source>Purchase, from parts</source>
        <translation>Anschaffung, aus Teilen</translation>
    </message>
    <message>
        <source>Per million output tokens, rented and always busy</source>
        <translation>Pro Million Ausgabetoken, gemietet und immer ausgelastet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message numerus="yes">
        <source>not in %n years</source>
        <comment>buying pays off</comment>
        <translation>
            <numerusform>nicht in %n Jahr</numerusform>
            <numerusform>nicht in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges: every price and usual value at its low end together, then at its high end.</source>
        <translation>Spannen: alle Preise und üblichen Werte zusammen am unteren, dann am oberen Ende.</translation>
    </message>
    <message>
        <source>Owning, a month</source>
        <translation>Eigenbetrieb pro Monat</translation>
    </message>
    <message>
        <source>Energy, a month</source>
        <translation>Energie pro Monat</translation>
    </message>
    <message>
        <source>Premises, a month</source>
        <translation>Räume pro Monat</translation>
    </message>
    <message>
        <source>Support, a month</source>
        <translation>Support pro Monat</translation>
    </message>
    <message>
        <source>Software, a month</source>
        <translation>Software pro Monat</translation>
    </message>
    <message>
        <source>Staff, a month</source>
        <translation>Personal pro Monat</translation>
    </message>
    <message>
        <source>Tokens from an API, a month</source>
        <translation>Token von einer API, pro Monat</translation>
    </message>
    <message>
        <source>%1, own price</source>
        <comment>purchase or rent</comment>
        <translation>%1, eigener Preis</translation>
    </message>
    <message>
        <source>Own prices: %1.</source>
        <comment>their sources</comment>
        <translation>Eigene Preise: %1.</translation>
    </message>
    <message>
        <source>own entry</source>
        <comment>source of a price</comment>
        <translation>eigener Eintrag</translation>
    </message>
    <message>
        <source>An own price in %1 is not used: no exchange rate leads to %2 yet, see Settings.</source>
        <translation>Ein eigener Preis in %1 wird nicht verwendet: noch führt kein Wechselkurs zu %2, siehe Optionen.</translation>
    </message>
    <message>
        <source>Installation and licences</source>
        <translation>Installation und Lizenzen</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Südkoreanischer Won</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Hongkong-Dollar</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Polnischer Złoty</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Saudi-Riyal</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Kuwait-Dinar</translation>
    </message>
</context>
<context>
    <name>DataHeader</name>
    <message>
        <source>not ordered</source>
        <translation>nicht sortiert</translation>
    </message>
    <message>
        <source>ordered, largest first</source>
        <translation>sortiert, größte zuerst</translation>
    </message>
    <message>
        <source>ordered, smallest first</source>
        <translation>sortiert, kleinste zuerst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeploymentLedger</name>
    <message>
        <source>Whole deployment</source>
        <translation>Ganze Bereitstellung</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>Memory used per device</source>
        <translation>Belegter Speicher je Gerät</translation>
    </message>
    <message>
        <source>Capacity of a device, as reported</source>
        <translation>Kapazität eines Geräts laut Werkzeug</translation>
    </message>
    <message>
        <source>Memory that the engine keeps back</source>
        <translation>Speicher, den die Engine zurückbehält</translation>
    </message>
    <message>
        <source>Captured graphs per device</source>
        <translation>Aufgezeichnete Graphen je Gerät</translation>
    </message>
    <message>
        <source>Highest power of the machines</source>
        <translation>Höchste Leistungsaufnahme der Maschinen</translation>
    </message>
    <message>
        <source>Weights of the whole model</source>
        <translation>Gewichte des ganzen Modells</translation>
    </message>
    <message>
        <source>Weights per device</source>
        <translation>Gewichte je Gerät</translation>
    </message>
    <message>
        <source>Added when loading</source>
        <translation>Beim Laden hinzugefügt</translation>
    </message>
    <message>
        <source>Values per token and layer</source>
        <translation>Werte je Token und Schicht</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>KV-Cache je Token</translation>
    </message>
    <message>
        <source>State per sequence</source>
        <translation>Zustand je Sequenz</translation>
    </message>
    <message>
        <source>Size of a cache block</source>
        <translation>Größe eines Cacheblocks</translation>
    </message>
    <message>
        <source>Blocks per sequence</source>
        <translation>Blöcke je Sequenz</translation>
    </message>
    <message>
        <source>KV cache per device</source>
        <translation>KV-Cache je Gerät</translation>
    </message>
    <message>
        <source>Peak of the layers</source>
        <translation>Spitze der Schichten</translation>
    </message>
    <message>
        <source>Peak of drawing tokens</source>
        <translation>Spitze beim Ziehen der Token</translation>
    </message>
    <message>
        <source>Peak of the image encoder</source>
        <translation>Spitze des Bildencoders</translation>
    </message>
    <message>
        <source>Compute graph</source>
        <translation>Rechengraph</translation>
    </message>
    <message>
        <source>Activations per device</source>
        <translation>Aktivierungen je Gerät</translation>
    </message>
    <message>
        <source>Runtime and links per device</source>
        <translation>Laufzeitumgebung und Verbindungen je Gerät</translation>
    </message>
    <message>
        <source>Usable memory per device</source>
        <translation>Nutzbarer Speicher je Gerät</translation>
    </message>
    <message>
        <source>Room for the cache per device</source>
        <translation>Platz für den Cache je Gerät</translation>
    </message>
    <message>
        <source>Sequences of this context</source>
        <translation>Sequenzen mit diesem Kontext</translation>
    </message>
    <message>
        <source>Tokens held</source>
        <translation>Gehaltene Token</translation>
    </message>
    <message>
        <source>Free memory per device</source>
        <translation>Freier Speicher je Gerät</translation>
    </message>
    <message>
        <source>What the fullest device holds under the requested load: weights, caches, the peak of the largest step, the runtime and captured graphs.</source>
        <translation>Was das vollste Gerät unter der verlangten Last hält: Gewichte, Caches, die Spitze des größten Schritts, die Laufzeitumgebung und aufgezeichnete Graphen.</translation>
    </message>
    <message>
        <source>The memory that tools report for one device. It differs from the headline figure on the box.</source>
        <translation>Der Speicher, den Werkzeuge für ein Gerät melden. Er weicht von der beworbenen Größe ab.</translation>
    </message>
    <message>
        <source>The engine is started with a share of the memory; the rest stays free for everything it does not count.</source>
        <translation>Die Engine wird mit einem Anteil des Speichers gestartet; der Rest bleibt frei für alles, was sie nicht zählt.</translation>
    </message>
    <message>
        <source>Recorded launch sequences that the engine keeps for each batch size.</source>
        <translation>Aufgezeichnete Startfolgen, die die Engine für jede Batchgröße behält.</translation>
    </message>
    <message>
        <source>Every tensor of the model at the bits of its precision, once, before it is cut over devices.</source>
        <translation>Jeder Tensor des Modells mit den Bits seiner Genauigkeit, einmal, bevor er auf Geräte verteilt wird.</translation>
    </message>
    <message>
        <source>The share of the fullest device. Tensor-parallel ranks cut most tensors and keep small ones whole.</source>
        <translation>Der Anteil des vollsten Geräts. Tensorparallele Ränge teilen die meisten Tensoren und behalten kleine ganz.</translation>
    </message>
    <message>
        <source>What one more token of one sequence costs in the whole model, before any copy on other ranks.</source>
        <translation>Was ein weiteres Token einer Sequenz im ganzen Modell kostet, vor jeder Kopie auf anderen Rängen.</translation>
    </message>
    <message>
        <source>Layers with a state of fixed size need it once per sequence.</source>
        <translation>Schichten mit einem Zustand fester Größe brauchen ihn einmal je Sequenz.</translation>
    </message>
    <message>
        <source>What the requested sequences occupy on the fullest device, in the blocks in which the engine hands the cache out. Where there is less room than asked for, it is the room.</source>
        <translation>Was die verlangten Sequenzen auf dem vollsten Gerät belegen, in den Blöcken, in denen die Engine den Cache vergibt. Ist weniger Platz als verlangt, ist es dieser Platz.</translation>
    </message>
    <message>
        <source>Device context, libraries and the buffers with which devices exchange data.</source>
        <translation>Gerätekontext, Bibliotheken und die Puffer, über die Geräte Daten austauschen.</translation>
    </message>
    <message>
        <source>The share of the memory that the engine may use.</source>
        <translation>Der Anteil des Speichers, den die Engine nutzen darf.</translation>
    </message>
    <message>
        <source>Whole sequences of the requested context that the deployment holds at the same time.</source>
        <translation>Ganze Sequenzen des verlangten Kontexts, die die Bereitstellung gleichzeitig hält.</translation>
    </message>
    <message>
        <source>Tokens that the deployment holds at this context, counted in whole blocks.</source>
        <translation>Token, die die Bereitstellung bei diesem Kontext hält, in ganzen Blöcken gezählt.</translation>
    </message>
    <message>
        <source>What stays unused of the memory that the engine may use.</source>
        <translation>Was von dem Speicher, den die Engine nutzen darf, ungenutzt bleibt.</translation>
    </message>
    <message>
        <source>Bytes of all tensors</source>
        <translation>Byte aller Tensoren</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Tensor-parallel ranks</source>
        <translation>Tensorparallele Ränge</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>Pipelinestufen</translation>
    </message>
    <message>
        <source>Attention groups</source>
        <translation>Attention-Gruppen</translation>
    </message>
    <message>
        <source>Expert-parallel ranks</source>
        <translation>Expertenparallele Ränge</translation>
    </message>
    <message>
        <source>Tensors kept whole</source>
        <translation>Ganz behaltene Tensoren</translation>
    </message>
    <message>
        <source>Tensors that are cut</source>
        <translation>Geteilte Tensoren</translation>
    </message>
    <message>
        <source>KV part</source>
        <translation>KV-Teil</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>Embedding und Kopf</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Kept in host memory</source>
        <translation>Im Hauptspeicher behalten</translation>
    </message>
    <message>
        <source>Key elements</source>
        <translation>Schlüsselelemente</translation>
    </message>
    <message>
        <source>Value elements</source>
        <translation>Wertelemente</translation>
    </message>
    <message>
        <source>Bytes per value</source>
        <translation>Byte je Wert</translation>
    </message>
    <message>
        <source>Index keys</source>
        <translation>Indexschlüssel</translation>
    </message>
    <message>
        <source>Tokens per block</source>
        <translation>Token je Block</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Blocks for states</source>
        <translation>Blöcke für Zustände</translation>
    </message>
    <message>
        <source>Sequences on the device</source>
        <translation>Sequenzen auf dem Gerät</translation>
    </message>
    <message>
        <source>Size of a block</source>
        <translation>Größe eines Blocks</translation>
    </message>
    <message>
        <source>Room for the cache</source>
        <translation>Platz für den Cache</translation>
    </message>
    <message>
        <source>Share that the engine may use</source>
        <translation>Anteil, den die Engine nutzen darf</translation>
    </message>
    <message>
        <source>Memory that programs see</source>
        <translation>Speicher, den Programme sehen</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Nutzbarer Speicher</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Runtime and links</source>
        <translation>Laufzeitumgebung und Verbindungen</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>Aufgezeichnete Graphen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Highest power of one machine</source>
        <translation>Höchste Leistungsaufnahme einer Maschine</translation>
    </message>
    <message>
        <source>Headline memory</source>
        <translation>Beworbener Speicher</translation>
    </message>
    <message>
        <source>Memory that tools report</source>
        <translation>Speicher laut Werkzeug</translation>
    </message>
    <message>
        <source>bytes of all tensors</source>
        <translation>Byte aller Tensoren</translation>
    </message>
    <message>
        <source>copies, tables, padding and granules of the allocator</source>
        <translation>Kopien, Tabellen, Auffüllung und Körnung des Allokators</translation>
    </message>
    <message>
        <source>one block, all layers of the stage</source>
        <translation>ein Block, alle Schichten der Stufe</translation>
    </message>
    <message>
        <source>blocks for the context, states included</source>
        <translation>Blöcke für den Kontext, Zustände eingeschlossen</translation>
    </message>
    <message>
        <source>device context, libraries and exchange buffers</source>
        <translation>Gerätekontext, Bibliotheken und Austauschpuffer</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>System throughput, prompts included</source>
        <translation>Systemdurchsatz, Prompts eingeschlossen</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Reading prompts alone</source>
        <translation>Prompts allein</translation>
    </message>
    <message>
        <source>Rate of reading weights</source>
        <translation>Leserate der Gewichte</translation>
    </message>
    <message>
        <source>Reading the dense weights</source>
        <translation>Lesen der dichten Gewichte</translation>
    </message>
    <message>
        <source>Experts that a step hits</source>
        <translation>Experten, die ein Schritt trifft</translation>
    </message>
    <message>
        <source>Reading the experts</source>
        <translation>Lesen der Experten</translation>
    </message>
    <message>
        <source>Reading the cache of one sequence</source>
        <translation>Lesen des Caches einer Sequenz</translation>
    </message>
    <message>
        <source>Rate of matrix arithmetic</source>
        <translation>Rate der Matrixrechnung</translation>
    </message>
    <message>
        <source>Arithmetic of one token</source>
        <translation>Rechenaufwand eines Tokens</translation>
    </message>
    <message>
        <source>Attention of one sequence</source>
        <translation>Attention einer Sequenz</translation>
    </message>
    <message>
        <source>Exchange between devices for one token</source>
        <translation>Austausch zwischen Geräten für ein Token</translation>
    </message>
    <message>
        <source>Delay of the exchanges of a step</source>
        <translation>Verzögerung der Austausche eines Schritts</translation>
    </message>
    <message>
        <source>Starting kernels</source>
        <translation>Kernel-Starts</translation>
    </message>
    <message>
        <source>Sequences in flight</source>
        <translation>Laufende Sequenzen</translation>
    </message>
    <message>
        <source>Sequences decoding in a step</source>
        <translation>Sequenzen im Decode-Schritt</translation>
    </message>
    <message>
        <source>One decode step</source>
        <translation>Ein Decode-Schritt</translation>
    </message>
    <message>
        <source>One prompt alone</source>
        <translation>Ein Prompt allein</translation>
    </message>
    <message>
        <source>Prompts of others in a step</source>
        <translation>Prompts anderer in einem Schritt</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>Waiting for other prompts</source>
        <translation>Warten auf andere Prompts</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>One request from start to end</source>
        <translation>Eine Anfrage von Anfang bis Ende</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>Systemdurchsatz</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lesen der Gewichte</translation>
    </message>
    <message>
        <source>Work of the processors</source>
        <translation>Arbeit der Prozessoren</translation>
    </message>
    <message>
        <source>Work of the devices</source>
        <translation>Arbeit der Geräte</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lesen des Prompts</translation>
    </message>
    <message>
        <source>From sending a request to its first token, of a typical request in steady load: its own prompt, the wait for prompts before it, and what the engine adds.</source>
        <translation>Vom Absenden einer Anfrage bis zum ersten Token, für eine typische Anfrage im Dauerbetrieb: der eigene Prompt, das Warten auf frühere Prompts und was die Engine hinzufügt.</translation>
    </message>
    <message>
        <source>The time between two tokens of one user: one decode step of all sequences in flight, longer for the prompts of other requests in it.</source>
        <translation>Die Zeit zwischen zwei Token eines Nutzers: ein Decode-Schritt aller laufenden Sequenzen, verlängert durch die Prompts anderer Anfragen darin.</translation>
    </message>
    <message>
        <source>One divided by the time per output token.</source>
        <translation>Eins geteilt durch die Zeit je Ausgabetoken.</translation>
    </message>
    <message>
        <source>Output tokens of all users together, in steady load: each request that ends is replaced by another.</source>
        <translation>Ausgabetoken aller Nutzer zusammen im Dauerbetrieb: Auf jede beendete Anfrage folgt eine neue.</translation>
    </message>
    <message>
        <source>Tokens that are written and tokens of prompts that are read, together.</source>
        <translation>Geschriebene Token und gelesene Token der Prompts zusammen.</translation>
    </message>
    <message>
        <source>System throughput divided by the output tokens of one request.</source>
        <translation>Systemdurchsatz geteilt durch die Ausgabetoken einer Anfrage.</translation>
    </message>
    <message>
        <source>Most prompt tokens per second when the deployment does nothing else.</source>
        <translation>Die meisten Prompt-Token pro Sekunde, wenn die Bereitstellung nichts anderes tut.</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Share that is achieved</source>
        <translation>Erreichter Anteil</translation>
    </message>
    <message>
        <source>Dense weights</source>
        <translation>Dichte Gewichte</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Ausgabekopf</translation>
    </message>
    <message>
        <source>Devices of an instance</source>
        <translation>Geräte einer Instanz</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation>Erreichte Rate</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Experten je Schicht</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation>Token eines Schritts</translation>
    </message>
    <message>
        <source>One expert, all layers</source>
        <translation>Ein Experte, alle Schichten</translation>
    </message>
    <message>
        <source>Experts that are hit</source>
        <translation>Getroffene Experten</translation>
    </message>
    <message>
        <source>Fullest rank against the mean</source>
        <translation>Vollster Rang gegenüber dem Mittel</translation>
    </message>
    <message>
        <source>Bytes that move</source>
        <translation>Bewegte Byte</translation>
    </message>
    <message>
        <source>Rate of the data sheet, dense</source>
        <translation>Rate des Datenblatts, dicht</translation>
    </message>
    <message>
        <source>Weights in eight bits or fewer</source>
        <translation>Gewichte mit acht Bit oder weniger</translation>
    </message>
    <message>
        <source>Weights in sixteen bits</source>
        <translation>Gewichte mit sechzehn Bit</translation>
    </message>
    <message>
        <source>Achieved rate in sixteen bits</source>
        <translation>Erreichte Rate mit sechzehn Bit</translation>
    </message>
    <message>
        <source>Weights of the experts of a token</source>
        <translation>Gewichte der Experten eines Tokens</translation>
    </message>
    <message>
        <source>Achieved rate of experts</source>
        <translation>Erreichte Rate der Experten</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Layers of a stage</source>
        <translation>Schichten einer Stufe</translation>
    </message>
    <message>
        <source>One exchange</source>
        <translation>Ein Austausch</translation>
    </message>
    <message>
        <source>Kernels of one layer</source>
        <translation>Kernels einer Schicht</translation>
    </message>
    <message>
        <source>Once per step</source>
        <translation>Einmal je Schritt</translation>
    </message>
    <message>
        <source>Sequences that are asked for</source>
        <translation>Verlangte Sequenzen</translation>
    </message>
    <message>
        <source>Sequences that the engine takes</source>
        <translation>Sequenzen, die die Engine annimmt</translation>
    </message>
    <message>
        <source>Sequences that memory holds</source>
        <translation>Sequenzen, die der Speicher hält</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token des Prompts</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Exchange between devices</source>
        <translation>Austausch zwischen Geräten</translation>
    </message>
    <message>
        <source>Attention of the prompt</source>
        <translation>Attention des Prompts</translation>
    </message>
    <message>
        <source>Steps that a prompt takes</source>
        <translation>Schritte eines Prompts</translation>
    </message>
    <message>
        <source>Output tokens of a request</source>
        <translation>Ausgabetoken einer Anfrage</translation>
    </message>
    <message>
        <source>Tokens per sequence and step</source>
        <translation>Token je Sequenz und Schritt</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Reading memory</source>
        <translation>Lesen des Speichers</translation>
    </message>
    <message>
        <source>One prompt</source>
        <translation>Ein Prompt</translation>
    </message>
    <message>
        <source>Prompts of others</source>
        <translation>Prompts anderer</translation>
    </message>
    <message>
        <source>Until the prompt is read</source>
        <translation>Bis der Prompt gelesen ist</translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>Der Prompt allein</translation>
    </message>
    <message>
        <source>In the engine&apos;s queue</source>
        <translation>In der Warteschlange der Engine</translation>
    </message>
    <message>
        <source>Waiting for a free place</source>
        <translation>Warten auf einen freien Platz</translation>
    </message>
    <message>
        <source>Writing the output</source>
        <translation>Schreiben der Ausgabe</translation>
    </message>
    <message>
        <source>Instances of the engine</source>
        <translation>Instanzen der Engine</translation>
    </message>
    <message>
        <source>Share of time with a full batch</source>
        <translation>Zeitanteil mit vollem Batch</translation>
    </message>
    <message>
        <source>Cost of unpacking the format</source>
        <translation>Aufwand für das Entpacken des Formats</translation>
    </message>
    <message>
        <source>Rate of experts against dense weights</source>
        <translation>Rate der Experten gegenüber dichten Gewichten</translation>
    </message>
    <message>
        <source>Weights that are multiplied</source>
        <translation>Multiplizierte Gewichte</translation>
    </message>
    <message>
        <source>Weights per second of all cores</source>
        <translation>Gewichte pro Sekunde aller Kerne</translation>
    </message>
    <message>
        <source>Cores waiting for each other</source>
        <translation>Aufeinander wartende Kerne</translation>
    </message>
    <message>
        <source>Handing over between devices</source>
        <translation>Übergabe zwischen Geräten</translation>
    </message>
    <message>
        <source>Share of layers on the processors</source>
        <translation>Anteil der Schichten auf den Prozessoren</translation>
    </message>
    <message>
        <source>Price of one machine, from its parts</source>
        <translation>Preis einer Maschine aus ihren Teilen</translation>
    </message>
    <message>
        <source>Purchase of all machines</source>
        <translation>Anschaffung aller Maschinen</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Amortisation per month</source>
        <translation>Abschreibung pro Monat</translation>
    </message>
    <message>
        <source>Energy per month</source>
        <translation>Energie pro Monat</translation>
    </message>
    <message>
        <source>Cost of energy per month</source>
        <translation>Energiekosten pro Monat</translation>
    </message>
    <message>
        <source>Premises per month</source>
        <translation>Räume pro Monat</translation>
    </message>
    <message>
        <source>Support per month</source>
        <translation>Support pro Monat</translation>
    </message>
    <message>
        <source>Running cost per month</source>
        <translation>Laufende Kosten pro Monat</translation>
    </message>
    <message>
        <source>Cost of owning per month</source>
        <translation>Kosten des Eigenbetriebs pro Monat</translation>
    </message>
    <message>
        <source>Present value of all payments</source>
        <translation>Barwert aller Zahlungen</translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation>Kosten von einer Million Token</translation>
    </message>
    <message>
        <source>API per month</source>
        <translation>API pro Monat</translation>
    </message>
    <message>
        <source>Month in which owning becomes cheaper</source>
        <translation>Monat, ab dem Eigenbetrieb günstiger ist</translation>
    </message>
    <message>
        <source>Utilisation from which owning is cheaper</source>
        <translation>Auslastung, ab der Eigenbetrieb günstiger ist</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Modellbreite</translation>
    </message>
    <message>
        <source>Width of the feed-forward network</source>
        <translation>Breite des Feed-Forward-Netzes</translation>
    </message>
    <message>
        <source>Handing tokens to the next pipeline stage</source>
        <translation>Übergabe an die nächste Pipelinestufe</translation>
    </message>
    <message>
        <source>Handing the cache to the devices that answer</source>
        <translation>Übergabe des Cache an die antwortenden Geräte</translation>
    </message>
    <message>
        <source>Queue in front of the devices that read prompts</source>
        <translation>Warteschlange vor den Geräten, die Prompts lesen</translation>
    </message>
    <message>
        <source>One hand-over</source>
        <translation>Eine Übergabe</translation>
    </message>
    <message>
        <source>Scheduling on both sides</source>
        <translation>Einplanen auf beiden Seiten</translation>
    </message>
    <message>
        <source>Cache of a prompt, for one device</source>
        <translation>Cache eines Prompts für ein Gerät</translation>
    </message>
    <message>
        <source>Instances that read prompts</source>
        <translation>Instanzen, die Prompts lesen</translation>
    </message>
    <message>
        <source>Share of the time they are busy</source>
        <translation>Auslastung dieser Instanzen</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Share of the purchase</source>
        <translation>Anteil an der Anschaffung</translation>
    </message>
    <message>
        <source>Months of use</source>
        <translation>Monate der Nutzung</translation>
    </message>
    <message>
        <source>While serving</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>While waiting</source>
        <translation>Im Leerlauf</translation>
    </message>
    <message>
        <source>Share of busy time</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation>Stunden eines Monats</translation>
    </message>
    <message>
        <source>Power of the building over power of the machines</source>
        <translation>Leistungsaufnahme des Gebäudes durch die der Maschinen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Abzinsungssatz</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Price of one machine</source>
        <translation>Preis einer Maschine</translation>
    </message>
    <message>
        <source>Owning without energy, per month</source>
        <translation>Eigenbetrieb ohne Energie, pro Monat</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>The price of one machine, times the number of machines. Where nobody publishes the price of the whole machine, it is summed from its parts.</source>
        <translation>Der Preis einer Maschine mal Anzahl der Maschinen. Wo niemand den Preis der ganzen Maschine veröffentlicht, ist er aus ihren Teilen summiert.</translation>
    </message>
    <message>
        <source>The purchase spread over the years of use, and what runs up every month: energy, premises, support, software and staff as far as they are known.</source>
        <translation>Die Anschaffung, über die Nutzungsjahre verteilt, und was jeden Monat anfällt: Energie, Räume, Support, Software und Personal, soweit bekannt.</translation>
    </message>
    <message>
        <source>What the machines draw while they serve and while they wait, with the building around them, at the usual price of energy.</source>
        <translation>Was die Maschinen im Betrieb und im Leerlauf ziehen, samt Gebäude, zum üblichen Strompreis.</translation>
    </message>
    <message>
        <source>What an hour of owning costs, over the tokens that come out in the busy share of it.</source>
        <translation>Was eine Stunde Eigenbetrieb kostet, durch die Token, die in ihrem ausgelasteten Teil entstehen.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>One replica</source>
        <translation>Eine Replik</translation>
    </message>
    <message>
        <source>Power of the machines while they serve</source>
        <translation>Leistungsaufnahme der Maschinen im Betrieb</translation>
    </message>
    <message>
        <source>Power of the machines while they wait</source>
        <translation>Leistungsaufnahme der Maschinen im Leerlauf</translation>
    </message>
    <message>
        <source>What the machines draw from the socket while the model is loaded and waits.</source>
        <translation>Was die Maschinen aus der Steckdose ziehen, während das Modell geladen ist und wartet.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>One link, with its transceivers</source>
        <translation>Eine Verbindung mit ihren Transceivern</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Ein Switch</translation>
    </message>
    <message>
        <source>Network adapters to buy</source>
        <translation>Netzwerkkarten, die zu kaufen sind</translation>
    </message>
    <message>
        <source>One network adapter</source>
        <translation>Eine Netzwerkkarte</translation>
    </message>
    <message>
        <source>Network between the machines</source>
        <translation>Netz zwischen den Maschinen</translation>
    </message>
    <message>
        <source>Taken before the engine starts</source>
        <translation>Vor dem Start der Engine belegt</translation>
    </message>
    <message>
        <source>Left after loading</source>
        <translation>Nach dem Laden übrig</translation>
    </message>
    <message>
        <source>Share that stays on the device</source>
        <translation>Anteil, der auf dem Gerät bleibt</translation>
    </message>
    <message>
        <source>Largest need of one layer</source>
        <translation>Größter Bedarf einer Schicht</translation>
    </message>
    <message>
        <source>Output of the image encoder</source>
        <translation>Ausgabe des Bildencoders</translation>
    </message>
    <message>
        <source>whole sequences that fit</source>
        <translation>ganze Sequenzen, die Platz haben</translation>
    </message>
    <message>
        <source>tokens that fit, in whole blocks</source>
        <translation>Token, die Platz haben, in ganzen Blöcken</translation>
    </message>
    <message>
        <source>What has to be paid every month as long as the machines run: energy, premises, support, software and staff as far as they are known.</source>
        <translation>Was jeden Monat zu zahlen ist, solange die Maschinen laufen: Energie, Räume, Support, Software und Personal, soweit bekannt.</translation>
    </message>
    <message>
        <source>Rent of one for an hour</source>
        <translation>Miete für eine Einheit pro Stunde</translation>
    </message>
    <message>
        <source>What is rented, by number</source>
        <translation>Anzahl der gemieteten Einheiten</translation>
    </message>
    <message>
        <source>Data that leaves the cloud, per month</source>
        <translation>Daten aus der Cloud, pro Monat</translation>
    </message>
    <message>
        <source>Storage in the cloud, per month</source>
        <translation>Speicherplatz in der Cloud, pro Monat</translation>
    </message>
    <message>
        <source>Peak of the largest step</source>
        <translation>Spitze des größten Schritts</translation>
    </message>
    <message>
        <source>The peak of the largest step that the engine may run; it is kept free of caches. What an engine keeps back anyway takes it up first, so that less or nothing is added.</source>
        <translation>Die Spitze des größten Schritts, den die Engine ausführen darf; sie bleibt frei von Caches. Was eine Engine ohnehin zurückhält, nimmt sie zuerst auf, sodass weniger oder nichts hinzukommt.</translation>
    </message>
    <message>
        <source>One accelerator</source>
        <translation>Ein Beschleuniger</translation>
    </message>
    <message>
        <source>Price as published</source>
        <translation>Preis wie veröffentlicht</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Everything else of the machine, over its accelerators</source>
        <translation>Alles Übrige der Maschine, im Verhältnis zu den Beschleunigern</translation>
    </message>
    <message>
        <source>Price in the currency of the estimate</source>
        <translation>Preis in der Währung der Schätzung</translation>
    </message>
    <message>
        <source>Colocation of one kW, per month</source>
        <translation>Colocation von einem kW, pro Monat</translation>
    </message>
    <message>
        <source>Rent of space, per month</source>
        <translation>Miete der Fläche, pro Monat</translation>
    </message>
    <message>
        <source>Software, per year</source>
        <translation>Software, pro Jahr</translation>
    </message>
    <message>
        <source>Staff, per year</source>
        <translation>Personal, pro Jahr</translation>
    </message>
    <message>
        <source>Rent per month</source>
        <translation>Miete pro Monat</translation>
    </message>
    <message>
        <source>Prompts read</source>
        <translation>Gelesene Prompts</translation>
    </message>
    <message>
        <source>Prompt tokens per month</source>
        <translation>Prompt-Token pro Monat</translation>
    </message>
    <message>
        <source>A million prompt tokens</source>
        <translation>Eine Million Prompt-Token</translation>
    </message>
    <message>
        <source>Output tokens per month</source>
        <translation>Ausgabetoken pro Monat</translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation>Eine Million Ausgabetoken</translation>
    </message>
    <message>
        <source>The price of an hour times the hours that are billed: a model that must answer at any time is billed for all hours of a month, busy or not.</source>
        <translation>Der Preis einer Stunde mal die berechneten Stunden: Ein Modell, das jederzeit antworten muss, wird für alle Stunden des Monats berechnet, ob ausgelastet oder nicht.</translation>
    </message>
    <message>
        <source>The rent of all months over which a purchase would be written off.</source>
        <translation>Die Miete aller Monate, über die eine Anschaffung abgeschrieben würde.</translation>
    </message>
    <message>
        <source>What the tokens that these machines make in a month would cost elsewhere, prompts included.</source>
        <translation>Was die Token, die diese Maschinen in einem Monat erzeugen, anderswo kosten würden, Prompts eingeschlossen.</translation>
    </message>
    <message>
        <source>All that is paid over the years of use: the purchase, and what runs up in each of their months. What the machines are worth at the end is taken off, where somebody states it.</source>
        <translation>Alles, was über die Nutzungsjahre bezahlt wird: die Anschaffung und was in jedem Monat anfällt. Der Restwert der Maschinen am Ende ist abgezogen, wo ihn jemand angibt.</translation>
    </message>
    <message>
        <source>Software per month</source>
        <translation>Software pro Monat</translation>
    </message>
    <message>
        <source>Staff per month</source>
        <translation>Personal pro Monat</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>Gesamtkosten über die Nutzungsdauer</translation>
    </message>
    <message>
        <source>Cloud on demand, per month</source>
        <translation>Cloud auf Abruf, pro Monat</translation>
    </message>
    <message>
        <source>Cloud on demand, a million tokens</source>
        <translation>Cloud auf Abruf, eine Million Token</translation>
    </message>
    <message>
        <source>Cloud reserved, per month</source>
        <translation>Cloud reserviert, pro Monat</translation>
    </message>
    <message>
        <source>Cloud reserved, a million tokens</source>
        <translation>Cloud reserviert, eine Million Token</translation>
    </message>
    <message>
        <source>Cloud spot, per month</source>
        <translation>Cloud Spot, pro Monat</translation>
    </message>
    <message>
        <source>Cloud spot, a million tokens</source>
        <translation>Cloud Spot, eine Million Token</translation>
    </message>
    <message>
        <source>Rent over all years</source>
        <translation>Miete über alle Jahre</translation>
    </message>
    <message>
        <source>Rented, a million tokens</source>
        <translation>Gemietet, eine Million Token</translation>
    </message>
    <message>
        <source>One processor</source>
        <translation>Ein Prozessor</translation>
    </message>
    <message>
        <source>Host memory, in GB</source>
        <translation>Hauptspeicher, in GB</translation>
    </message>
    <message>
        <source>One GB of host memory</source>
        <translation>Ein GB Hauptspeicher</translation>
    </message>
    <message>
        <source>Software of one accelerator, per year</source>
        <translation>Software eines Beschleunigers, pro Jahr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>One person, per year</source>
        <translation>Eine Person, pro Jahr</translation>
    </message>
    <message>
        <source>%1, converted</source>
        <comment>a price</comment>
        <translation>%1, umgerechnet</translation>
    </message>
    <message>
        <source>Processors of one machine</source>
        <translation>Prozessoren einer Maschine</translation>
    </message>
    <message>
        <source>Host memory of one machine</source>
        <translation>Hauptspeicher einer Maschine</translation>
    </message>
    <message>
        <source>Software per year</source>
        <translation>Software pro Jahr</translation>
    </message>
    <message>
        <source>Staff per year</source>
        <translation>Personal pro Jahr</translation>
    </message>
    <message>
        <source>The highest power of one machine, times the number of machines with the spare ones. Where its maker states none, it is that of the devices and the usual share around them.</source>
        <translation>Die höchste Leistungsaufnahme einer Maschine mal die Zahl der Maschinen samt Reserve. Wo der Hersteller keine nennt, ist es die der Geräte mit dem üblichen Anteil um sie herum.</translation>
    </message>
    <message>
        <source>Devices of one machine</source>
        <translation>Geräte einer Maschine</translation>
    </message>
    <message>
        <source>Thermal design power of one device</source>
        <translation>Thermische Verlustleistung (TDP) eines Geräts</translation>
    </message>
    <message>
        <source>Whole machine over its devices</source>
        <translation>Ganze Maschine im Verhältnis zu ihren Geräten</translation>
    </message>
    <message>
        <source>Share of the highest while serving</source>
        <translation>Anteil an der höchsten Leistungsaufnahme im Betrieb</translation>
    </message>
    <message>
        <source>Share of the highest while waiting</source>
        <translation>Anteil an der höchsten Leistungsaufnahme im Leerlauf</translation>
    </message>
    <message>
        <source>Reading memory in a step</source>
        <translation>Lesen des Speichers in einem Schritt</translation>
    </message>
    <message>
        <source>Arithmetic of a step</source>
        <translation>Rechenaufwand eines Schritts</translation>
    </message>
    <message>
        <source>Exchange between devices in a step</source>
        <translation>Austausch zwischen Geräten in einem Schritt</translation>
    </message>
    <message>
        <source>Starting kernels in a step</source>
        <translation>Kernel-Starts in einem Schritt</translation>
    </message>
    <message>
        <source>Kernels of one sequence</source>
        <translation>Kernels einer Sequenz</translation>
    </message>
    <message>
        <source>Host memory taken</source>
        <translation>Belegter Hauptspeicher</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>Dateien des Modells</translation>
    </message>
    <message>
        <source>Rack units of the machines</source>
        <translation>Höheneinheiten der Maschinen</translation>
    </message>
    <message>
        <source>What the engine keeps in the memory of the machines beside that of the devices: something for each rank, and what it leaves or moves there.</source>
        <translation>Was die Engine neben dem Speicher der Geräte im Hauptspeicher der Maschinen hält: etwas für jeden Rang und was sie dort lässt oder dorthin verschiebt.</translation>
    </message>
    <message>
        <source>The files of the model in this number format, from which every copy is loaded.</source>
        <translation>Die Dateien des Modells in diesem Zahlenformat, aus denen jede Kopie geladen wird.</translation>
    </message>
    <message>
        <source>The height of one machine, times the number of machines with the spare ones.</source>
        <translation>Die Höhe einer Maschine mal die Zahl der Maschinen samt Reserve.</translation>
    </message>
    <message>
        <source>Host memory of one rank</source>
        <translation>Hauptspeicher eines Rangs</translation>
    </message>
    <message>
        <source>Embedding table</source>
        <translation>Embedding-Tabelle</translation>
    </message>
    <message>
        <source>Moved off the devices</source>
        <translation>Von den Geräten verschoben</translation>
    </message>
    <message>
        <source>Rack units of one machine</source>
        <translation>Höheneinheiten einer Maschine</translation>
    </message>
    <message>
        <source>Cache of one token on one device</source>
        <translation>Cache eines Tokens auf einem Gerät</translation>
    </message>
    <message>
        <source>Cache of one sequence on one device</source>
        <translation>Cache einer Sequenz auf einem Gerät</translation>
    </message>
    <message>
        <source>Tokens of one sequence</source>
        <translation>Token einer Sequenz</translation>
    </message>
    <message>
        <source>Layers that keep a window</source>
        <translation>Schichten mit Fenster</translation>
    </message>
    <message>
        <source>one token, all layers of the stage</source>
        <translation>ein Token, alle Schichten der Stufe</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Fixed time of a step</source>
        <translation>Feste Zeit eines Schritts</translation>
    </message>
    <message>
        <source>Sequences of one stage in a step</source>
        <translation>Sequenzen einer Stufe in einem Schritt</translation>
    </message>
    <message>
        <source>Output head, per token</source>
        <translation>Ausgabekopf, je Token</translation>
    </message>
    <message>
        <source>State of one layer</source>
        <translation>Zustand einer Schicht</translation>
    </message>
    <message>
        <source>Tokens of the largest step</source>
        <translation>Token des größten Schritts</translation>
    </message>
    <message>
        <source>Bytes kept per hidden value</source>
        <translation>Behaltene Byte je verborgenem Wert</translation>
    </message>
    <message>
        <source>Widest layer, per token</source>
        <translation>Breiteste Schicht, je Token</translation>
    </message>
    <message>
        <source>Bytes per vocabulary entry and sequence</source>
        <translation>Byte je Vokabulareintrag und Sequenz</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>One prompt among decode steps</source>
        <translation>Ein Prompt zwischen Decode-Schritten</translation>
    </message>
    <message>
        <source>Before anything is computed</source>
        <translation>Bevor etwas gerechnet wird</translation>
    </message>
    <message>
        <source>Steps until a prompt is taken up</source>
        <translation>Schritte, bis ein Prompt aufgenommen wird</translation>
    </message>
    <message>
        <source>Longest wait, in prompts</source>
        <translation>Längste Wartezeit, in Prompts</translation>
    </message>
    <message>
        <source>Prompt tokens of others at which half is waited</source>
        <translation>Prompt-Token anderer, bei denen die Hälfte gewartet wird</translation>
    </message>
    <message>
        <source>Workspace of the matrix library</source>
        <translation>Arbeitsbereich der Matrixbibliothek</translation>
    </message>
    <message>
        <source>Tokens of the images of a step</source>
        <translation>Token der Bilder eines Schritts</translation>
    </message>
    <message>
        <source>Patches of one token</source>
        <translation>Patches eines Tokens</translation>
    </message>
    <message>
        <source>One patch in the image encoder</source>
        <translation>Ein Patch im Bildencoder</translation>
    </message>
    <message>
        <source>Value at the end, as a share of the purchase</source>
        <translation>Wert am Ende, Anteil an der Anschaffung</translation>
    </message>
    <message>
        <source>Support for a year, as a share of the purchase</source>
        <translation>Support pro Jahr, Anteil an der Anschaffung</translation>
    </message>
    <message>
        <source>Accelerators of one machine</source>
        <translation>Beschleuniger einer Maschine</translation>
    </message>
    <message>
        <source>Accelerators of all machines</source>
        <translation>Beschleuniger aller Maschinen</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <comment>a price</comment>
        <translation>%1, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Speed per user, range</source>
        <translation>Tempo je Nutzer, Spanne</translation>
    </message>
    <message>
        <source>System throughput, range</source>
        <translation>Systemdurchsatz, Spanne</translation>
    </message>
    <message>
        <source>Speed per user, low end</source>
        <translation>Tempo je Nutzer, unteres Ende</translation>
    </message>
    <message>
        <source>Speed per user, high end</source>
        <translation>Tempo je Nutzer, oberes Ende</translation>
    </message>
    <message>
        <source>System throughput, low end</source>
        <translation>Systemdurchsatz, unteres Ende</translation>
    </message>
    <message>
        <source>System throughput, high end</source>
        <translation>Systemdurchsatz, oberes Ende</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Token pro Tag</translation>
    </message>
    <message>
        <source>Of measurements that the speed model had not seen, eight in ten lie between such ends. The shares come from how far it was off for measurements of this kind.</source>
        <translation>Von Messungen, die das Geschwindigkeitsmodell nicht kannte, liegen acht von zehn zwischen solchen Enden. Die Anteile folgen daraus, wie weit es bei Messungen dieser Art danebenlag.</translation>
    </message>
    <message>
        <source>Prompts and answers of a day of work without a pause, with as many requests at the same time as are best for it.</source>
        <translation>Prompts und Antworten eines Arbeitstags ohne Pause, mit so vielen gleichzeitigen Anfragen, wie dafür am besten sind.</translation>
    </message>
    <message>
        <source>One prompt in full steps</source>
        <translation>Ein Prompt in vollen Schritten</translation>
    </message>
    <message>
        <source>All prompts, in a step</source>
        <translation>Alle Prompts in einem Schritt</translation>
    </message>
    <message>
        <source>Longest time, as a share of the estimate</source>
        <translation>Längste Zeit, als Anteil der Schätzung</translation>
    </message>
    <message>
        <source>Shortest time, as a share of the estimate</source>
        <translation>Kürzeste Zeit, als Anteil der Schätzung</translation>
    </message>
    <message>
        <source>Lowest throughput, as a share of the estimate</source>
        <translation>Niedrigster Durchsatz, als Anteil der Schätzung</translation>
    </message>
    <message>
        <source>Highest throughput, as a share of the estimate</source>
        <translation>Höchster Durchsatz, als Anteil der Schätzung</translation>
    </message>
    <message>
        <source>System throughput at its best, prompts included</source>
        <translation>Bester Systemdurchsatz, Prompts eingeschlossen</translation>
    </message>
    <message>
        <source>Seconds of a day</source>
        <translation>Sekunden eines Tages</translation>
    </message>
    <message>
        <source>Requests at the same time that are best</source>
        <translation>Gleichzeitige Anfragen, die am besten sind</translation>
    </message>
    <message>
        <source>Share of the memory bandwidth that is achieved</source>
        <translation>Erreichter Anteil der Speicherbandbreite</translation>
    </message>
    <message>
        <source>Share of the matrix arithmetic that is achieved</source>
        <translation>Erreichter Anteil der Matrixrechnung</translation>
    </message>
    <message>
        <source>Rate of reading experts</source>
        <translation>Leserate der Experten</translation>
    </message>
    <message>
        <source>Rate of reading the cache</source>
        <translation>Leserate des Caches</translation>
    </message>
    <message>
        <source>Cache of one sequence that a step reads</source>
        <translation>Cache einer Sequenz, den ein Schritt liest</translation>
    </message>
    <message>
        <source>Rate of attention arithmetic</source>
        <translation>Rate der Attention-Rechnung</translation>
    </message>
    <message>
        <source>Attention operations of one sequence</source>
        <translation>Attention-Operationen einer Sequenz</translation>
    </message>
    <message>
        <source>Rate of the exchange between devices</source>
        <translation>Rate des Austauschs zwischen Geräten</translation>
    </message>
    <message>
        <source>Bytes that one token exchanges</source>
        <translation>Byte, die ein Token austauscht</translation>
    </message>
    <message>
        <source>Reading the experts of a prompt</source>
        <translation>Lesen der Experten eines Prompts</translation>
    </message>
    <message>
        <source>Tokens of the prompt that are read</source>
        <translation>Token des Prompts, die gelesen werden</translation>
    </message>
    <message>
        <source>Link to the devices that answer</source>
        <translation>Verbindung zu den antwortenden Geräten</translation>
    </message>
    <message>
        <source>Rate of reading the weights</source>
        <translation>Leserate der Gewichte</translation>
    </message>
    <message>
        <source>Reading the memory of the devices</source>
        <translation>Lesen des Speichers der Geräte</translation>
    </message>
    <message>
        <source>Starting kernels on the devices</source>
        <translation>Kernel-Starts auf den Geräten</translation>
    </message>
    <message>
        <source>Reading memory for a token</source>
        <translation>Lesen des Speichers für ein Token</translation>
    </message>
    <message>
        <source>Arithmetic of a token</source>
        <translation>Rechenaufwand eines Tokens</translation>
    </message>
    <message>
        <source>Starting kernels for a token</source>
        <translation>Kernel-Starts für ein Token</translation>
    </message>
    <message>
        <source>Exchange between devices for a token</source>
        <translation>Austausch zwischen Geräten für ein Token</translation>
    </message>
    <message>
        <source>Arithmetic of the prompt</source>
        <translation>Rechenaufwand des Prompts</translation>
    </message>
    <message>
        <source>Reading memory for the prompt</source>
        <translation>Lesen des Speichers für den Prompt</translation>
    </message>
    <message>
        <source>Rate at which the processors read</source>
        <translation>Leserate der Prozessoren</translation>
    </message>
    <message>
        <source>Bytes that the processors read</source>
        <translation>Byte, die die Prozessoren lesen</translation>
    </message>
    <message>
        <source>Month in which owning becomes cheaper than reserved rent</source>
        <translation>Monat, ab dem Eigenbetrieb günstiger ist als reservierte Miete</translation>
    </message>
    <message>
        <source>Month in which owning becomes cheaper than spot rent</source>
        <translation>Monat, ab dem Eigenbetrieb günstiger ist als Spot-Miete</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Schichten des Modells</translation>
    </message>
    <message>
        <source>Layers of the stage</source>
        <translation>Schichten der Stufe</translation>
    </message>
    <message>
        <source>Layers whose cache grows</source>
        <translation>Schichten mit wachsendem Cache</translation>
    </message>
    <message>
        <source>Layers with a state</source>
        <translation>Schichten mit Zustand</translation>
    </message>
    <message>
        <source>Groups of layers in the cache</source>
        <translation>Gruppen von Schichten im Cache</translation>
    </message>
    <message>
        <source>Time to first token, range</source>
        <translation>Zeit bis zum ersten Token, Spanne</translation>
    </message>
    <message>
        <source>Time per output token, range</source>
        <translation>Zeit je Ausgabetoken, Spanne</translation>
    </message>
    <message>
        <source>Time to first token, low end</source>
        <translation>Zeit bis zum ersten Token, unteres Ende</translation>
    </message>
    <message>
        <source>Time to first token, high end</source>
        <translation>Zeit bis zum ersten Token, oberes Ende</translation>
    </message>
    <message>
        <source>Time per output token, low end</source>
        <translation>Zeit je Ausgabetoken, unteres Ende</translation>
    </message>
    <message>
        <source>Time per output token, high end</source>
        <translation>Zeit je Ausgabetoken, oberes Ende</translation>
    </message>
    <message>
        <source>Installation and licences</source>
        <translation>Installation und Lizenzen</translation>
    </message>
    <message>
        <source>Installation of one machine</source>
        <translation>Installation einer Maschine</translation>
    </message>
    <message>
        <source>Licence of one accelerator</source>
        <translation>Lizenz eines Beschleunigers</translation>
    </message>
    <message>
        <source>Installation of all machines</source>
        <translation>Installation aller Maschinen</translation>
    </message>
    <message>
        <source>Licences of all accelerators</source>
        <translation>Lizenzen aller Beschleuniger</translation>
    </message>
    <message>
        <source>Arithmetic of the devices</source>
        <translation>Rechenaufwand der Geräte</translation>
    </message>
    <message>
        <source>Linear layers, in the small format</source>
        <translation>Lineare Schichten, im kleinen Format</translation>
    </message>
    <message>
        <source>Experts, in the small format</source>
        <translation>Experten, im kleinen Format</translation>
    </message>
    <message>
        <source>All other tensors</source>
        <translation>Alle übrigen Tensoren</translation>
    </message>
    <message>
        <source>Hidden vectors kept for each token</source>
        <translation>Verborgene Vektoren je Token</translation>
    </message>
    <message>
        <source>Width of the expanded latents</source>
        <translation>Breite der entfalteten latenten Werte</translation>
    </message>
    <message>
        <source>What the machines draw from the socket while they serve without a pause; the spare ones wait.</source>
        <translation>Was die Maschinen aus der Steckdose ziehen, während sie ohne Pause bedienen; die in Reserve warten.</translation>
    </message>
    <message>
        <source>Machines that serve</source>
        <translation>Maschinen, die bedienen</translation>
    </message>
    <message>
        <source>Spare machines, which wait</source>
        <translation>Reservemaschinen, die warten</translation>
    </message>
</context>
<context>
    <name>DetailsActions</name>
    <message>
        <source>Makes this system the hardware of the requirement</source>
        <translation>Macht dieses System zur Hardware der Anforderung</translation>
    </message>
    <message>
        <source>Choose this system</source>
        <translation>Dieses System wählen</translation>
    </message>
    <message>
        <source>Copies the result as text</source>
        <translation>Kopiert das Ergebnis als Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Saves the result as a PDF</source>
        <translation>Speichert das Ergebnis als PDF</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Makes this model the requirement</source>
        <translation>Macht dieses Modell zur Anforderung</translation>
    </message>
    <message>
        <source>Choose this model</source>
        <translation>Dieses Modell wählen</translation>
    </message>
    <message>
        <source>Sets this configuration beside others on the Compare page</source>
        <translation>Stellt diese Konfiguration auf der Seite Vergleich neben andere</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>Zum Vergleich</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>DeviceLedger</name>
    <message>
        <source>Memory per device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>of capacity</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Memory per device: %1 used, %2 usable of %3</source>
        <translation>Speicher je Gerät: %1 belegt, %2 nutzbar von %3</translation>
    </message>
    <message>
        <source>Capacity, as reported</source>
        <translation>Kapazität laut Werkzeug</translation>
    </message>
    <message>
        <source>Capacity, derived</source>
        <translation>Kapazität, abgeleitet</translation>
    </message>
    <message>
        <source>Tools report %1. Parts are rounded one by one.</source>
        <translation>Werkzeuge melden %1. Die Teile sind einzeln gerundet.</translation>
    </message>
    <message>
        <source>What tools report is not published. Parts are rounded one by one.</source>
        <translation>Was Werkzeuge melden, ist nicht veröffentlicht. Die Teile sind einzeln gerundet.</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>%1 der Kapazität</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EngineFields</name>
    <message>
        <source>Engine settings</source>
        <translation>Engine-Einstellungen</translation>
    </message>
    <message>
        <source>TP, tensor parallel</source>
        <translation>TP, Tensorparallel</translation>
    </message>
    <message>
        <source>PP, pipeline stages</source>
        <translation>PP, Pipelinestufen</translation>
    </message>
    <message>
        <source>EP, expert parallel</source>
        <translation>EP, Expertenparallel</translation>
    </message>
    <message>
        <source>DP, attention groups</source>
        <translation>DP, Attention-Gruppen</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>An empty field is decided automatically. Prefill and decode devices, given together, serve apart from each other.</source>
        <translation>Ein leeres Feld wird automatisch entschieden. Prefill- und Decode-Geräte, zusammen angegeben, dienen getrennt voneinander.</translation>
    </message>
    <message>
        <source>Prefill devices</source>
        <translation>Prefill-Geräte</translation>
    </message>
    <message>
        <source>Decode devices</source>
        <translation>Decode-Geräte</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
</context>
<context>
    <name>EntriesHeader</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Wie es bekannt ist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Accuracy of Berth</source>
        <translation>Genauigkeit von Berth</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Kein Eintrag ist so.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>Liste gespeichert: %1</translation>
    </message>
    <message>
        <source>Narrow down and more</source>
        <translation>Eingrenzen und mehr</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Alle Angaben kopieren</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Duplicate as an own entry</source>
        <translation>Als eigenen Eintrag duplizieren</translation>
    </message>
    <message>
        <source>Remove this own entry</source>
        <translation>Diesen eigenen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Sets it beside others on the Compare page, with the load of the requirement</source>
        <translation>Stellt es auf der Vergleichsseite neben andere, mit der Last der Anforderung</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>Zum Vergleich</translation>
    </message>
</context>
<context>
    <name>EntryPhrases</name>
    <message>
        <source>Price, %1</source>
        <translation>Preis, %1</translation>
    </message>
    <message>
        <source>Price, %1, %2</source>
        <comment>kind, date</comment>
        <translation>Preis, %1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>fact and value, source, date</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <translation>%1, ungeprüft</translation>
    </message>
    <message>
        <source>Own value, %1</source>
        <comment>date</comment>
        <translation>Eigener Wert, %1</translation>
    </message>
    <message>
        <source>Own value, %1: %2</source>
        <comment>date, why</comment>
        <translation>Eigener Wert, %1: %2</translation>
    </message>
    <message>
        <source>No source states</source>
        <translation>Keine Quelle nennt</translation>
    </message>
    <message>
        <source>Own value, %1, no source</source>
        <comment>date</comment>
        <translation>Eigener Wert, %1, ohne Quelle</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>value, as the catalogue stores it</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>%1: %2</source>
        <comment>failure and details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. The nearest entries are %2.</source>
        <translation>„%1“ ist nicht im Katalog. Am nächsten liegen %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be %2.</source>
        <translation>„%1“ kann %2 sein.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: %2.</source>
        <translation>Der Katalog %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged: %2.</source>
        <translation>Der Katalog %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The catalogue %1 has version %2; this program needs %3.</source>
        <translation>Der Katalog %1 hat Version %2; dieses Programm braucht %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be sized: %2</source>
        <translation>%1 lässt sich nicht bemessen: %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>TP %1 does not divide the %2 attention heads. Allowed: %3.</source>
        <translation>TP %1 teilt die %2 Attention-Köpfe nicht. Möglich: %3.</translation>
    </message>
    <message>
        <source>PP must be between 1 and the number of layers, %1.</source>
        <translation>PP muss zwischen 1 und der Zahl der Schichten, %1, liegen.</translation>
    </message>
    <message>
        <source>EP needs a mixture of experts; %1 is dense.</source>
        <translation>EP braucht ein Modell aus Experten (MoE); %1 ist dicht.</translation>
    </message>
    <message>
        <source>EP %1 does not deal out %2 experts evenly. Allowed: %3.</source>
        <translation>EP %1 verteilt %2 Experten nicht gleichmäßig. Möglich: %3.</translation>
    </message>
    <message>
        <source>TP %1 × PP %2 × DP %3 must be the number of devices, %4.</source>
        <translation>TP %1 × PP %2 × DP %3 muss die Zahl der Geräte ergeben, %4.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;.</source>
        <translation>%1 muss eines von %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency of ISO 4217.</source>
        <translation>„%1“ ist keine Währung nach ISO 4217.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 need an exchange rate.</source>
        <translation>Beträge in %1 und %2 brauchen einen Wechselkurs.</translation>
    </message>
    <message>
        <source>An amount in %1 is too large.</source>
        <translation>Ein Betrag in %1 ist zu groß.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount of money: character %2 breaks the rule %3.</source>
        <translation>„%1“ ist kein Geldbetrag: Zeichen %2 verletzt die Regel %3.</translation>
    </message>
    <message>
        <source>No exchange rate from %1 to %2 is given.</source>
        <translation>Ein Wechselkurs von %1 nach %2 ist nicht angegeben.</translation>
    </message>
    <message>
        <source>No price of %1 is known.</source>
        <translation>Für %1 ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>No price of %1 in %2 is known, but in %3.</source>
        <translation>Für %1 ist kein Preis in %2 bekannt, aber in %3.</translation>
    </message>
    <message>
        <source>Price %1 has no date.</source>
        <translation>Der Preis %1 hat kein Datum.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>Ein anderes Programm hält sie fest.</translation>
    </message>
    <message>
        <source>The value is too large.</source>
        <translation>Der Wert ist zu groß.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Sie ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>%1 is no workspace of Berth.</source>
        <translation>%1 ist kein Arbeitsbereich von Berth.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer Berth. Update Berth to open it.</source>
        <translation>Der Arbeitsbereich %1 stammt von einem neueren Berth. Aktualisieren Sie Berth, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written. %2</source>
        <translation>Der Arbeitsbereich %1 kann nicht geschrieben werden. %2</translation>
    </message>
    <message>
        <source>%1 replicas cannot share %2 × %3 devices evenly: each takes an even part of a machine, or whole machines. Allowed: %4.</source>
        <translation>%1 Repliken können sich %2 × %3 Geräte nicht gleichmäßig teilen: Jede belegt einen gleichen Teil einer Maschine oder ganze Maschinen. Erlaubt: %4.</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <comment>file, row, column, sentence</comment>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>file, row, sentence</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%2 keeps no KV cache in %1. Engines that do: %3.</source>
        <translation>%2 hält keinen KV-Cache in %1. Engines, die es tun: %3.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 measured at %2; Berth says %3 for that run, %4. %5.</source>
        <comment>what, measured, predicted, difference in percent, which run</comment>
        <translation>%1 mit %2 gemessen; Berth sagt für diesen Lauf %3, %4. %5.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of devices and their name</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Nutzer</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>Systemdurchsatz</translation>
    </message>
    <message>
        <source>Throughput with prompts</source>
        <translation>Durchsatz mit Prompts</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>Reading prompts</source>
        <translation>Prompts lesen</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
</context>
<context>
    <name>FactFigure</name>
    <message>
        <source>Change this value</source>
        <translation>Diesen Wert ändern</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, unverified</source>
        <comment>fact, value</comment>
        <translation>%1: %2, ungeprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <comment>source, date</comment>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>FactPhrases</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 GB or %2 GiB</source>
        <translation>%1 GB oder %2 GiB</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactSource</name>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copies the source</source>
        <translation>Kopiert die Quelle</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation>Quellendatum</translation>
    </message>
    <message>
        <source>Unverified columns</source>
        <translation>Ungeprüfte Spalten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>Version der Engine</translation>
    </message>
    <message>
        <source>Model, as published</source>
        <translation>Modell, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Accelerator, as published</source>
        <translation>Beschleuniger, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Quantisation, as published</source>
        <translation>Quantisierung, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Precision, as published</source>
        <translation>Genauigkeit, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Schwacher Beleg</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>Speichertyp</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Memory, as sold</source>
        <translation>Speicher, wie verkauft</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Memory, as tools report</source>
        <translation>Speicher, wie Werkzeuge melden</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Memory, as programs see</source>
        <translation>Speicher, wie Programme ihn sehen</translation>
    </message>
    <message>
        <source>Shared with the host</source>
        <translation>Mit dem Host geteilt</translation>
    </message>
    <message>
        <source>FP32, dense</source>
        <translation>FP32, dicht</translation>
    </message>
    <message>
        <source>TFLOPS</source>
        <translation>TFLOPS</translation>
    </message>
    <message>
        <source>TF32, dense</source>
        <translation>TF32, dicht</translation>
    </message>
    <message>
        <source>FP16, dense</source>
        <translation>FP16, dicht</translation>
    </message>
    <message>
        <source>BF16, dense</source>
        <translation>BF16, dicht</translation>
    </message>
    <message>
        <source>FP8, dense</source>
        <translation>FP8, dicht</translation>
    </message>
    <message>
        <source>INT8, dense</source>
        <translation>INT8, dicht</translation>
    </message>
    <message>
        <source>TOPS</source>
        <translation>TOPS</translation>
    </message>
    <message>
        <source>FP4, dense</source>
        <translation>FP4, dicht</translation>
    </message>
    <message>
        <source>INT4, dense</source>
        <translation>INT4, dicht</translation>
    </message>
    <message>
        <source>Native formats</source>
        <translation>Native Formate</translation>
    </message>
    <message>
        <source>Native formats, as published</source>
        <translation>Native Formate, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Scale-up link</source>
        <translation>Scale-up-Verbindung</translation>
    </message>
    <message>
        <source>Scale-up link, as published</source>
        <translation>Scale-up-Verbindung, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Scale-up link, each direction</source>
        <translation>Scale-up-Verbindung, je Richtung</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Devices on the link</source>
        <translation>Geräte an der Verbindung</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Kind of power limit</source>
        <translation>Art der Leistungsgrenze</translation>
    </message>
    <message>
        <source>Regional notes</source>
        <translation>Regionale Anmerkungen</translation>
    </message>
    <message>
        <source>KV cache format</source>
        <translation>Format des KV-Cache</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Speicher des Geräts</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>PP</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>DP</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>EP</source>
        <translation>EP</translation>
    </message>
    <message>
        <source>Context limit</source>
        <translation>Kontextgrenze</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Share of memory used</source>
        <translation>Genutzter Speicheranteil</translation>
    </message>
    <message>
        <source>Sequences at once</source>
        <translation>Gleichzeitige Sequenzen</translation>
    </message>
    <message>
        <source>Tokens per step</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>Without graphs</source>
        <translation>Ohne Graphen</translation>
    </message>
    <message>
        <source>Weights per device</source>
        <translation>Gewichte je Gerät</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Activation peak</source>
        <translation>Spitze der Aktivierungen</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>Aufgezeichnete Graphen</translation>
    </message>
    <message>
        <source>KV cache per device</source>
        <translation>KV-Cache je Gerät</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Micro batch</source>
        <translation>Mikro-Batch</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Type of keys</source>
        <translation>Typ der Keys</translation>
    </message>
    <message>
        <source>Type of values</source>
        <translation>Typ der Values</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Layers on devices</source>
        <translation>Schichten auf Geräten</translation>
    </message>
    <message>
        <source>Weights on devices</source>
        <translation>Gewichte auf Geräten</translation>
    </message>
    <message>
        <source>Weights in host memory</source>
        <translation>Gewichte im Hauptspeicher</translation>
    </message>
    <message>
        <source>Compute buffer on devices</source>
        <translation>Rechenpuffer auf Geräten</translation>
    </message>
    <message>
        <source>Compute buffer in host memory</source>
        <translation>Rechenpuffer im Hauptspeicher</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bit je Gewicht</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Size, as published</source>
        <translation>Größe, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Unit, as published</source>
        <translation>Einheit, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Host memory bandwidth</source>
        <translation>Bandbreite des Hauptspeichers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>U</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>Power, at most</source>
        <translation>Leistungsaufnahme, höchstens</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>Speicherkanäle</translation>
    </message>
    <message>
        <source>Memory rate</source>
        <translation>Speicher-Datenrate</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Memory, at most</source>
        <translation>Speicher, höchstens</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Gb/s</source>
        <translation>Gb/s</translation>
    </message>
    <message>
        <source>Rate, each direction</source>
        <translation>Rate, je Richtung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Hugging Face id</source>
        <translation>Hugging-Face-Id</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Veröffentlicht als</translation>
    </message>
    <message>
        <source>Published format</source>
        <translation>Veröffentlichtes Format</translation>
    </message>
    <message>
        <source>Can be sized</source>
        <translation>Kann bemessen werden</translation>
    </message>
    <message>
        <source>Why it cannot be sized</source>
        <translation>Warum nicht bemessbar</translation>
    </message>
    <message>
        <source>Parameter count checked</source>
        <translation>Parameterzahl geprüft</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters, active</source>
        <translation>Parameter, aktiv</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Multi-token prediction layers</source>
        <translation>Schichten für Mehrtokenvorhersage</translation>
    </message>
    <message>
        <source>Multi-token prediction parameters</source>
        <translation>Parameter für Mehrtokenvorhersage</translation>
    </message>
    <message>
        <source>Vision parameters</source>
        <translation>Parameter des Bildteils</translation>
    </message>
    <message>
        <source>Vision width</source>
        <translation>Breite des Bildteils</translation>
    </message>
    <message>
        <source>Vision FFN width</source>
        <translation>FFN-Breite des Bildteils</translation>
    </message>
    <message>
        <source>Vision FFN is gated</source>
        <translation>FFN des Bildteils mit Gate</translation>
    </message>
    <message>
        <source>Vision patches per token</source>
        <translation>Bild-Patches je Token</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Vision part replicated</source>
        <translation>Bildteil repliziert</translation>
    </message>
    <message>
        <source>Vision part in one step</source>
        <translation>Bildteil in einem Schritt</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Modellbreite</translation>
    </message>
    <message>
        <source>FFN width</source>
        <translation>FFN-Breite</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Embeddings tied</source>
        <translation>Embeddings geteilt</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV-Köpfe</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>Kopfdimension</translation>
    </message>
    <message>
        <source>Value head dimension</source>
        <translation>Kopfdimension der Values</translation>
    </message>
    <message>
        <source>Bias in Q, K and V</source>
        <translation>Bias in Q, K und V</translation>
    </message>
    <message>
        <source>Bias after attention</source>
        <translation>Bias nach der Attention</translation>
    </message>
    <message>
        <source>Gate after attention</source>
        <translation>Gate nach der Attention</translation>
    </message>
    <message>
        <source>Gate per head</source>
        <translation>Gate je Kopf</translation>
    </message>
    <message>
        <source>Keys are values</source>
        <translation>Keys sind Values</translation>
    </message>
    <message>
        <source>Norm of Q and K</source>
        <translation>Norm von Q und K</translation>
    </message>
    <message>
        <source>Attention sinks</source>
        <translation>Attention-Senken</translation>
    </message>
    <message>
        <source>Query LoRA rank</source>
        <translation>Query-LoRA-Rang</translation>
    </message>
    <message>
        <source>KV LoRA rank</source>
        <translation>KV-LoRA-Rang</translation>
    </message>
    <message>
        <source>Head dimension without rotation</source>
        <translation>Kopfdimension ohne Rotation</translation>
    </message>
    <message>
        <source>Head dimension with rotation</source>
        <translation>Kopfdimension mit Rotation</translation>
    </message>
    <message>
        <source>Gate after MLA</source>
        <translation>Gate nach MLA</translation>
    </message>
    <message>
        <source>Full attention layers</source>
        <translation>Schichten mit voller Attention</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Heads in window layers</source>
        <translation>Köpfe in Fensterschichten</translation>
    </message>
    <message>
        <source>KV heads in window layers</source>
        <translation>KV-Köpfe in Fensterschichten</translation>
    </message>
    <message>
        <source>Head dimension in window layers</source>
        <translation>Kopfdimension in Fensterschichten</translation>
    </message>
    <message>
        <source>KV heads in full layers</source>
        <translation>KV-Köpfe in vollen Schichten</translation>
    </message>
    <message>
        <source>Head dimension in full layers</source>
        <translation>Kopfdimension in vollen Schichten</translation>
    </message>
    <message>
        <source>Full layers with a cache of their own</source>
        <translation>Volle Schichten mit eigenem Cache</translation>
    </message>
    <message>
        <source>Window layers with a cache of their own</source>
        <translation>Fensterschichten mit eigenem Cache</translation>
    </message>
    <message>
        <source>Cross attention layers</source>
        <translation>Cross-Attention-Schichten</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Rekurrenter Zustand</translation>
    </message>
    <message>
        <source>State layers</source>
        <translation>Zustandsschichten</translation>
    </message>
    <message>
        <source>State key heads</source>
        <translation>Key-Köpfe des Zustands</translation>
    </message>
    <message>
        <source>State key dimension</source>
        <translation>Key-Dimension des Zustands</translation>
    </message>
    <message>
        <source>State value heads</source>
        <translation>Value-Köpfe des Zustands</translation>
    </message>
    <message>
        <source>State value dimension</source>
        <translation>Value-Dimension des Zustands</translation>
    </message>
    <message>
        <source>State groups</source>
        <translation>Zustandsgruppen</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>Zustandsgröße</translation>
    </message>
    <message>
        <source>State inner width</source>
        <translation>Innere Breite des Zustands</translation>
    </message>
    <message>
        <source>State time rank</source>
        <translation>Zeitrang des Zustands</translation>
    </message>
    <message>
        <source>State convolution</source>
        <translation>Faltung des Zustands</translation>
    </message>
    <message>
        <source>State gate of full rank</source>
        <translation>Zustands-Gate mit vollem Rang</translation>
    </message>
    <message>
        <source>State norm is gated</source>
        <translation>Zustandsnorm mit Gate</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>Dünn besetzte Attention</translation>
    </message>
    <message>
        <source>Index heads</source>
        <translation>Indexköpfe</translation>
    </message>
    <message>
        <source>Index head dimension</source>
        <translation>Kopfdimension des Index</translation>
    </message>
    <message>
        <source>Tokens selected</source>
        <translation>Ausgewählte Token</translation>
    </message>
    <message>
        <source>Indexer layers</source>
        <translation>Indexschichten</translation>
    </message>
    <message>
        <source>Index compression</source>
        <translation>Kompression des Index</translation>
    </message>
    <message>
        <source>Layers compressed 4 to 1</source>
        <translation>Schichten 4 zu 1 verdichtet</translation>
    </message>
    <message>
        <source>Layers compressed 128 to 1</source>
        <translation>Schichten 128 zu 1 verdichtet</translation>
    </message>
    <message>
        <source>Output groups</source>
        <translation>Ausgabegruppen</translation>
    </message>
    <message>
        <source>Output LoRA rank</source>
        <translation>Ausgabe-LoRA-Rang</translation>
    </message>
    <message>
        <source>Hyper connections</source>
        <translation>Hyper-Connections</translation>
    </message>
    <message>
        <source>Hash layers</source>
        <translation>Hash-Schichten</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Geroutete Experten</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Geteilte Experten</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>Breite eines Experten</translation>
    </message>
    <message>
        <source>Shared expert width</source>
        <translation>Breite des geteilten Experten</translation>
    </message>
    <message>
        <source>Dense layers before the experts</source>
        <translation>Dichte Schichten vor den Experten</translation>
    </message>
    <message>
        <source>Expert layers</source>
        <translation>Expertenschichten</translation>
    </message>
    <message>
        <source>Dense FFN layers</source>
        <translation>Dichte FFN-Schichten</translation>
    </message>
    <message>
        <source>Expert latent width</source>
        <translation>Breite der latenten Experten</translation>
    </message>
    <message>
        <source>Expert latent norm</source>
        <translation>Norm der latenten Experten</translation>
    </message>
    <message>
        <source>Shared expert gate</source>
        <translation>Gate des geteilten Experten</translation>
    </message>
    <message>
        <source>Router bias</source>
        <translation>Bias des Routers</translation>
    </message>
    <message>
        <source>Expert bias</source>
        <translation>Bias der Experten</translation>
    </message>
    <message>
        <source>FFN of two matrices</source>
        <translation>FFN aus zwei Matrizen</translation>
    </message>
    <message>
        <source>Extra embedding rows</source>
        <translation>Zusätzliche Embedding-Zeilen</translation>
    </message>
    <message>
        <source>Input width per layer</source>
        <translation>Eingabebreite je Schicht</translation>
    </message>
    <message>
        <source>Wide FFN on a shared cache</source>
        <translation>Breites FFN bei geteiltem Cache</translation>
    </message>
    <message>
        <source>Sum of FFN widths</source>
        <translation>Summe der FFN-Breiten</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Further parameters per layer</source>
        <translation>Weitere Parameter je Schicht</translation>
    </message>
    <message>
        <source>Norms per layer</source>
        <translation>Normen je Schicht</translation>
    </message>
    <message>
        <source>Norms have a bias</source>
        <translation>Normen mit Bias</translation>
    </message>
    <message>
        <source>FFN has a bias</source>
        <translation>FFN mit Bias</translation>
    </message>
    <message>
        <source>Head has a bias</source>
        <translation>Ausgabekopf mit Bias</translation>
    </message>
    <message>
        <source>Mamba blocks</source>
        <translation>Mamba-Blöcke</translation>
    </message>
    <message>
        <source>Attention blocks</source>
        <translation>Attention-Blöcke</translation>
    </message>
    <message>
        <source>FFN blocks</source>
        <translation>FFN-Blöcke</translation>
    </message>
    <message>
        <source>Expert blocks</source>
        <translation>Expertenblöcke</translation>
    </message>
    <message>
        <source>Position embeddings</source>
        <translation>Positions-Embeddings</translation>
    </message>
    <message>
        <source>Token types</source>
        <translation>Tokentypen</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Art des Postens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Art des Preises</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preisdatum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value, as published</source>
        <translation>Wert, wie veröffentlicht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Hardware, as published</source>
        <translation>Hardware, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Speed per user, at least</source>
        <translation>Tempo je Nutzer, mindestens</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Time to first token, at most</source>
        <translation>Zeit bis zum ersten Token, höchstens</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bits of other tensors</source>
        <translation>Bit anderer Tensoren</translation>
    </message>
    <message>
        <source>What is quantised</source>
        <translation>Was quantisiert ist</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Gerechnet in</translation>
    </message>
    <message>
        <source>Weights per block</source>
        <translation>Gewichte je Block</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Other tensors</source>
        <translation>Andere Tensoren</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Ab Version</translation>
    </message>
    <message>
        <source>Before version</source>
        <translation>Vor Version</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Confirmed by logs</source>
        <translation>Durch Protokolle bestätigt</translation>
    </message>
    <message>
        <source>Memory budget of</source>
        <translation>Speicherbudget aus</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>Größter Schritt</translation>
    </message>
    <message>
        <source>Offload by</source>
        <translation>Auslagerung nach</translation>
    </message>
    <message>
        <source>Cache kept as</source>
        <translation>Cache gehalten als</translation>
    </message>
    <message>
        <source>Sequences at once, large devices</source>
        <translation>Gleichzeitige Sequenzen, große Geräte</translation>
    </message>
    <message>
        <source>Tokens per step, large devices</source>
        <translation>Token je Schritt, große Geräte</translation>
    </message>
    <message>
        <source>Large devices from</source>
        <translation>Große Geräte ab</translation>
    </message>
    <message>
        <source>Ampere counts as large</source>
        <translation>Ampere zählt als groß</translation>
    </message>
    <message>
        <source>Whole context up to</source>
        <translation>Ganzer Kontext bis</translation>
    </message>
    <message>
        <source>Sampler per token</source>
        <translation>Sampler je Token</translation>
    </message>
    <message>
        <source>Sampler per token, ROCm</source>
        <translation>Sampler je Token, ROCm</translation>
    </message>
    <message>
        <source>Sampler per token, FlashInfer</source>
        <translation>Sampler je Token, FlashInfer</translation>
    </message>
    <message>
        <source>Hidden state per element</source>
        <translation>Zustand je Element</translation>
    </message>
    <message>
        <source>FFN per element</source>
        <translation>FFN je Element</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace, older devices</source>
        <translation>Arbeitsbereich, ältere Geräte</translation>
    </message>
    <message>
        <source>Images encoded in one step</source>
        <translation>Bilder in einem Schritt kodiert</translation>
    </message>
    <message>
        <source>Latents expanded</source>
        <translation>Latente Werte expandiert</translation>
    </message>
    <message>
        <source>Taken before the budget</source>
        <translation>Vor dem Budget belegt</translation>
    </message>
    <message>
        <source>Runtime, one device</source>
        <translation>Laufzeitumgebung, ein Gerät</translation>
    </message>
    <message>
        <source>Runtime, two devices</source>
        <translation>Laufzeitumgebung, zwei Geräte</translation>
    </message>
    <message>
        <source>Runtime, many devices</source>
        <translation>Laufzeitumgebung, viele Geräte</translation>
    </message>
    <message>
        <source>Runtime, desktop devices</source>
        <translation>Laufzeitumgebung, Desktopgeräte</translation>
    </message>
    <message>
        <source>Host memory per rank</source>
        <translation>Hauptspeicher je Rang</translation>
    </message>
    <message>
        <source>Vocabulary padded to</source>
        <translation>Vokabular aufgefüllt auf</translation>
    </message>
    <message>
        <source>Copies of latents</source>
        <translation>Kopien der latenten Werte</translation>
    </message>
    <message>
        <source>Rotary table kept</source>
        <translation>Rotationstabelle gehalten</translation>
    </message>
    <message>
        <source>Memory in granules</source>
        <translation>Speicher in Granulaten</translation>
    </message>
    <message>
        <source>Embedding in host memory</source>
        <translation>Embedding im Hauptspeicher</translation>
    </message>
    <message>
        <source>MXFP4 on Hopper</source>
        <translation>MXFP4 auf Hopper</translation>
    </message>
    <message>
        <source>Latent cache</source>
        <translation>Latenter Cache</translation>
    </message>
    <message>
        <source>Expanded head dimension</source>
        <translation>Expandierte Kopfdimension</translation>
    </message>
    <message>
        <source>Tokens per block</source>
        <translation>Token je Block</translation>
    </message>
    <message>
        <source>Tokens per latent block</source>
        <translation>Token je latentem Block</translation>
    </message>
    <message>
        <source>Steps in flight</source>
        <translation>Schritte in Arbeit</translation>
    </message>
    <message>
        <source>Similar layers share a pool</source>
        <translation>Ähnliche Schichten teilen einen Pool</translation>
    </message>
    <message>
        <source>Share of the window pool</source>
        <translation>Anteil des Fensterpools</translation>
    </message>
    <message>
        <source>Capacity printed as</source>
        <translation>Kapazität ausgegeben als</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Attention in data parallel</source>
        <translation>Attention datenparallel</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Output, whole system</source>
        <translation>Ausgabe, ganzes System</translation>
    </message>
    <message>
        <source>Output per user</source>
        <translation>Ausgabe je Nutzer</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>1/s</source>
        <translation>1/s</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Spekulatives Decoding</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Prefill and decode apart</source>
        <translation>Prefill und Decode getrennt</translation>
    </message>
    <message>
        <source>Power limit set</source>
        <translation>Leistungsgrenze gesetzt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>Bandbreite des Geräts</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Context before</source>
        <translation>Kontext davor</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decode</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Wo er gilt</translation>
    </message>
    <message>
        <source>Value before the fit</source>
        <translation>Wert vor der Anpassung</translation>
    </message>
    <message>
        <source>Width before the fit</source>
        <translation>Breite vor der Anpassung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Generation measured</source>
        <translation>Generation gemessen</translation>
    </message>
    <message>
        <source>Share inside</source>
        <translation>Anteil darin</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Tools report</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher genutzt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Filter %1 models</source>
        <translation>%1 Modelle filtern</translation>
    </message>
    <message>
        <source>All publishers</source>
        <translation>Alle Herausgeber</translation>
    </message>
    <message>
        <source>Filter %1 accelerators</source>
        <translation>%1 Beschleuniger filtern</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alle Hersteller</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Filter %1 systems</source>
        <translation>%1 Systeme filtern</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Filter %1 processors</source>
        <translation>%1 Prozessoren filtern</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Filter %1 networks</source>
        <translation>%1 Netze filtern</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Genauigkeiten</translation>
    </message>
    <message>
        <source>Filter %1 precisions</source>
        <translation>%1 Genauigkeiten filtern</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Filter %1 engines</source>
        <translation>%1 Engines filtern</translation>
    </message>
    <message>
        <source>Engine profiles</source>
        <translation>Engine-Profile</translation>
    </message>
    <message>
        <source>Filter %1 engine profiles</source>
        <translation>%1 Engine-Profile filtern</translation>
    </message>
    <message>
        <source>All engines</source>
        <translation>Alle Engines</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Filter %1 prices</source>
        <translation>%1 Preise filtern</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Posten</translation>
    </message>
    <message>
        <source>Usual costs</source>
        <translation>Übliche Kosten</translation>
    </message>
    <message>
        <source>Filter %1 usual costs</source>
        <translation>%1 übliche Kosten filtern</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Lasten</translation>
    </message>
    <message>
        <source>Filter %1 workloads</source>
        <translation>%1 Lasten filtern</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>Alle Lasten</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Filter %1 claims</source>
        <translation>%1 Aussagen filtern</translation>
    </message>
    <message>
        <source>Serving speed</source>
        <translation>Server-Tempo</translation>
    </message>
    <message>
        <source>Filter %1 serving runs</source>
        <translation>%1 Serverläufe filtern</translation>
    </message>
    <message>
        <source>Local speed</source>
        <translation>Tempo lokal</translation>
    </message>
    <message>
        <source>Filter %1 local runs</source>
        <translation>%1 lokale Läufe filtern</translation>
    </message>
    <message>
        <source>Memory logs</source>
        <translation>Speicherprotokolle</translation>
    </message>
    <message>
        <source>Filter %1 memory logs</source>
        <translation>%1 Speicherprotokolle filtern</translation>
    </message>
    <message>
        <source>llama.cpp buffers</source>
        <translation>llama.cpp-Puffer</translation>
    </message>
    <message>
        <source>Filter %1 llama.cpp logs</source>
        <translation>%1 llama.cpp-Protokolle filtern</translation>
    </message>
    <message>
        <source>All backends</source>
        <translation>Alle Backends</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>Dateigrößen</translation>
    </message>
    <message>
        <source>Filter %1 file sizes</source>
        <translation>%1 Dateigrößen filtern</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>Fitted values</source>
        <translation>Angepasste Werte</translation>
    </message>
    <message>
        <source>Filter %1 fitted values</source>
        <translation>%1 angepasste Werte filtern</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Filter %1 intervals</source>
        <translation>%1 Intervalle filtern</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Draft model parameters</source>
        <translation>Parameter des Entwurfsmodells</translation>
    </message>
    <message>
        <source>Scale of a block</source>
        <translation>Skalierungsfaktor eines Blocks</translation>
    </message>
    <message>
        <source>Where it is sold</source>
        <translation>Wo es verkauft wird</translation>
    </message>
    <message>
        <source>Network between machines</source>
        <translation>Netz zwischen Maschinen</translation>
    </message>
    <message>
        <source>Ports of that network</source>
        <translation>Anschlüsse dieses Netzes</translation>
    </message>
    <message>
        <source>Adapters to buy for it</source>
        <translation>Karten, die dafür zu kaufen sind</translation>
    </message>
    <message>
        <source>Ports of a switch</source>
        <translation>Anschlüsse eines Switches</translation>
    </message>
    <message>
        <source>But not on</source>
        <translation>Aber nicht auf</translation>
    </message>
    <message>
        <source>Vendor, for engines</source>
        <translation>Hersteller, für Engines</translation>
    </message>
    <message>
        <source>processors of the host</source>
        <translation>Prozessoren des Rechners</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink-Brücke</translation>
    </message>
    <message>
        <source>another link</source>
        <translation>eine andere Verbindung</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>keine Grenze ist veröffentlicht</translation>
    </message>
    <message>
        <source>not in China</source>
        <translation>nicht in China</translation>
    </message>
    <message>
        <source>a US export licence is needed</source>
        <translation>eine US-Ausfuhrgenehmigung ist nötig</translation>
    </message>
    <message>
        <source>made for China</source>
        <translation>für China gemacht</translation>
    </message>
    <message>
        <source>made for China, licence needed</source>
        <translation>für China gemacht, genehmigungspflichtig</translation>
    </message>
    <message>
        <source>a US export licence has been needed since</source>
        <translation>seither ist eine US-Ausfuhrgenehmigung nötig</translation>
    </message>
    <message>
        <source>reworked in China</source>
        <translation>in China umgebaut</translation>
    </message>
    <message>
        <source>not by its maker</source>
        <translation>nicht vom Hersteller</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Workstation</translation>
    </message>
    <message>
        <source>Server without accelerators</source>
        <translation>Server ohne Beschleuniger</translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation>Edge-Gerät</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Scale-up</translation>
    </message>
    <message>
        <source>between the devices of one machine or rack</source>
        <translation>zwischen den Geräten einer Maschine oder eines Racks</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>Scale-out</translation>
    </message>
    <message>
        <source>between machines</source>
        <translation>zwischen Maschinen</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netz</translation>
    </message>
    <message>
        <source>Desktop link</source>
        <translation>Verbindung am Arbeitsplatz</translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation>Speicher des Rechners</translation>
    </message>
    <message>
        <source>multi-head attention</source>
        <translation>Multi-Head Attention (MHA)</translation>
    </message>
    <message>
        <source>grouped-query attention</source>
        <translation>Grouped-Query Attention (GQA)</translation>
    </message>
    <message>
        <source>multi-query attention</source>
        <translation>Multi-Query Attention (MQA)</translation>
    </message>
    <message>
        <source>multi-head latent attention</source>
        <translation>Multi-Head Latent Attention (MLA)</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>attention of several kinds, or beside a recurrent state</source>
        <translation>Attention mehrerer Arten oder neben einem rekurrenten Zustand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>FP8, one scale per tensor</source>
        <translation>FP8, ein Skalierungsfaktor je Tensor</translation>
    </message>
    <message>
        <source>FP8, blocks of 128</source>
        <translation>FP8, Blöcke von 128</translation>
    </message>
    <message>
        <source>FP4 experts, the rest FP8</source>
        <translation>Experten in FP4, der Rest in FP8</translation>
    </message>
    <message>
        <source>INT4, groups of 32</source>
        <translation>INT4, Gruppen von 32</translation>
    </message>
    <message>
        <source>FP8 (E4M3), blocks of 128</source>
        <translation>FP8 (E4M3), Blöcke von 128</translation>
    </message>
    <message>
        <source>BF16 (there is an FP8 variant)</source>
        <translation>BF16 (es gibt eine FP8-Fassung)</translation>
    </message>
    <message>
        <source>BF16 (there is an NVFP4 variant)</source>
        <translation>BF16 (es gibt eine NVFP4-Fassung)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>equals the count of the published files</source>
        <translation>gleich der Zahl der veröffentlichten Dateien</translation>
    </message>
    <message>
        <source>exact in parts</source>
        <translation>in Teilen genau</translation>
    </message>
    <message>
        <source>main model and prediction layers together equal the published files</source>
        <translation>Hauptmodell und Vorhersageschichten ergeben zusammen die veröffentlichten Dateien</translation>
    </message>
    <message>
        <source>text exact</source>
        <translation>Text genau</translation>
    </message>
    <message>
        <source>the vision part is the rest of the published count</source>
        <translation>der Bildteil ist der Rest der veröffentlichten Zahl</translation>
    </message>
    <message>
        <source>exact, from memory</source>
        <translation>genau, aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>equals a count known from memory alone</source>
        <translation>gleich einer Zahl, die nur aus dem Gedächtnis bekannt ist</translation>
    </message>
    <message>
        <source>nearly exact</source>
        <translation>fast genau</translation>
    </message>
    <message>
        <source>a small buffer apart from the published files</source>
        <translation>bis auf einen kleinen Puffer gleich den veröffentlichten Dateien</translation>
    </message>
    <message>
        <source>within 1%</source>
        <translation>auf 1&#xa0;%</translation>
    </message>
    <message>
        <source>only a rounded figure is published</source>
        <translation>nur eine gerundete Zahl ist veröffentlicht</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>computed from the shape of the model; no clean count is published</source>
        <translation>aus der Form des Modells berechnet; keine eindeutige Zahl ist veröffentlicht</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>the shape of the model is not known well enough</source>
        <translation>die Form des Modells ist nicht gut genug bekannt</translation>
    </message>
    <message>
        <source>no configuration is published</source>
        <translation>keine Konfiguration veröffentlicht</translation>
    </message>
    <message>
        <source>the shapes of its blocks are not published</source>
        <translation>die Formen der Blöcke sind nicht veröffentlicht</translation>
    </message>
    <message>
        <source>two pools of experts are not modelled</source>
        <translation>zwei Gruppen von Experten sind nicht abgebildet</translation>
    </message>
    <message>
        <source>factorised attention is not modelled</source>
        <translation>faktorisierte Attention ist nicht abgebildet</translation>
    </message>
    <message>
        <source>the numbers of heads are not published</source>
        <translation>die Zahlen der Köpfe sind nicht veröffentlicht</translation>
    </message>
    <message>
        <source>the hidden size is not published</source>
        <translation>die Modellbreite ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>layers that share a KV cache, and Engram, are not modelled</source>
        <translation>Schichten mit gemeinsamem KV-Cache und Engram sind nicht abgebildet</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>keine Norm</translation>
    </message>
    <message>
        <source>per head</source>
        <translation>je Kopf</translation>
    </message>
    <message>
        <source>over the full width</source>
        <translation>über die ganze Breite</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>not sparse</source>
        <translation>nicht dünn besetzt</translation>
    </message>
    <message>
        <source>compressed cache with an index</source>
        <translation>komprimierter Cache mit Index</translation>
    </message>
    <message>
        <source>sparse attention of MiniMax M3</source>
        <translation>dünn besetzte Attention von MiniMax M3</translation>
    </message>
    <message>
        <source>sparse attention of Qwen3.8</source>
        <translation>dünn besetzte Attention von Qwen3.8</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Cloud, by the hour</source>
        <translation>Cloud, pro Stunde</translation>
    </message>
    <message>
        <source>API, by the token</source>
        <translation>API, je Token</translation>
    </message>
    <message>
        <source>Network switch</source>
        <translation>Netzwerk-Switch</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>Netzwerkkabel</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je Stück</translation>
    </message>
    <message>
        <source>per system</source>
        <translation>je System</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per million input tokens</source>
        <translation>pro Million Eingabetoken</translation>
    </message>
    <message>
        <source>per million output tokens</source>
        <translation>pro Million Ausgabetoken</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>recommended retail</source>
        <translation>empfohlener Preis</translation>
    </message>
    <message>
        <source>street price</source>
        <translation>Marktpreis</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>cost of ownership</source>
        <translation>Kosten des Eigenbetriebs</translation>
    </message>
    <message>
        <source>power of the building over power of the machines</source>
        <translation>Leistungsaufnahme des Gebäudes durch die der Maschinen</translation>
    </message>
    <message>
        <source>Electricity, per kWh</source>
        <translation>Strom, pro kWh</translation>
    </message>
    <message>
        <source>Colocation, per kW and month</source>
        <translation>Colocation, pro kW und Monat</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>Nutzungsjahre</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Support, share of the purchase a year</source>
        <translation>Support, Anteil an der Anschaffung pro Jahr</translation>
    </message>
    <message>
        <source>Value left at the end, share of the purchase</source>
        <translation>Restwert am Ende, Anteil an der Anschaffung</translation>
    </message>
    <message>
        <source>Discount rate, a year</source>
        <translation>Abzinsungssatz, pro Jahr</translation>
    </message>
    <message>
        <source>Installation, share of the purchase</source>
        <translation>Installation, Anteil an der Anschaffung</translation>
    </message>
    <message>
        <source>Staff, full-time people</source>
        <translation>Personal, Vollzeitkräfte</translation>
    </message>
    <message>
        <source>Staff, per person and year</source>
        <translation>Personal, je Person und pro Jahr</translation>
    </message>
    <message>
        <source>Software, per accelerator and year</source>
        <translation>Software, je Beschleuniger und pro Jahr</translation>
    </message>
    <message>
        <source>Server processor</source>
        <translation>Serverprozessor</translation>
    </message>
    <message>
        <source>Workstation processor</source>
        <translation>Workstation-Prozessor</translation>
    </message>
    <message>
        <source>Server memory, per GB</source>
        <translation>Serverspeicher, je GB</translation>
    </message>
    <message>
        <source>Rest of a server, share of its accelerators</source>
        <translation>Rest eines Servers, Anteil an seinen Beschleunigern</translation>
    </message>
    <message>
        <source>Months until a price is old</source>
        <translation>Monate, bis ein Preis alt ist</translation>
    </message>
    <message>
        <source>server load</source>
        <translation>Serverlast</translation>
    </message>
    <message>
        <source>one request at a time</source>
        <translation>eine Anfrage nach der anderen</translation>
    </message>
    <message>
        <source>all requests at once</source>
        <translation>alle Anfragen auf einmal</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>auf dem Gerät</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>auf dem Rechner</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>höchster Durchsatz</translation>
    </message>
    <message>
        <source>prefill and decode apart</source>
        <translation>Prefill und Decode getrennt</translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation>keine Entwürfe</translation>
    </message>
    <message>
        <source>multi-token prediction</source>
        <translation>Vorhersage mehrerer Token</translation>
    </message>
    <message>
        <source>all on the device</source>
        <translation>alles auf dem Gerät</translation>
    </message>
    <message>
        <source>all on the host</source>
        <translation>alles auf dem Rechner</translation>
    </message>
    <message>
        <source>split between device and host</source>
        <translation>zwischen Gerät und Rechner geteilt</translation>
    </message>
    <message>
        <source>Format of its own</source>
        <translation>Eigenes Format</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahlig</translation>
    </message>
    <message>
        <source>INT8 weights and activations</source>
        <translation>Gewichte und Aktivierungen in INT8</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>Nur Gewichte</translation>
    </message>
    <message>
        <source>small weights, computed in 16 bit</source>
        <translation>kleine Gewichte, gerechnet in 16 Bit</translation>
    </message>
    <message>
        <source>Block floating point</source>
        <translation>Blockgleitkomma</translation>
    </message>
    <message>
        <source>ggml block</source>
        <translation>ggml-Block</translation>
    </message>
    <message>
        <source>one type of tensor</source>
        <translation>ein Typ von Tensor</translation>
    </message>
    <message>
        <source>GGUF mix</source>
        <translation>GGUF-Mischung</translation>
    </message>
    <message>
        <source>a type for each tensor</source>
        <translation>ein Typ je Tensor</translation>
    </message>
    <message>
        <source>unpacked block by block</source>
        <translation>blockweise entpackt</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>kein Skalierungsfaktor</translation>
    </message>
    <message>
        <source>power of two (E8M0)</source>
        <translation>Zweierpotenz (E8M0)</translation>
    </message>
    <message>
        <source>all tensors</source>
        <translation>alle Tensoren</translation>
    </message>
    <message>
        <source>linear layers</source>
        <translation>lineare Schichten</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serverbetrieb</translation>
    </message>
    <message>
        <source>many users at once</source>
        <translation>viele Nutzer gleichzeitig</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>one machine, few users</source>
        <translation>eine Maschine, wenige Nutzer</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>FP8 (blocks)</source>
        <translation>FP8 (Blöcke)</translation>
    </message>
    <message>
        <source>FP8 (weights only)</source>
        <translation>FP8 (nur Gewichte)</translation>
    </message>
    <message>
        <source>INT8 (weights only)</source>
        <translation>INT8 (nur Gewichte)</translation>
    </message>
    <message>
        <source>FP4 (weights only)</source>
        <translation>FP4 (nur Gewichte)</translation>
    </message>
    <message>
        <source>of all memory</source>
        <translation>vom ganzen Speicher</translation>
    </message>
    <message>
        <source>of what is free at the start</source>
        <translation>von dem, was zu Beginn frei ist</translation>
    </message>
    <message>
        <source>of what is free after loading</source>
        <translation>von dem, was nach dem Laden frei ist</translation>
    </message>
    <message>
        <source>largest step run once</source>
        <translation>größter Schritt einmal ausgeführt</translation>
    </message>
    <message>
        <source>graph of one micro-batch</source>
        <translation>Graph eines Mikrobatches</translation>
    </message>
    <message>
        <source>no offload</source>
        <translation>keine Auslagerung</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>pool of token slots</source>
        <translation>Vorrat an Tokenplätzen</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>blocks times their tokens</source>
        <translation>Blöcke mal ihre Token</translation>
    </message>
    <message>
        <source>blocks of one group of layers</source>
        <translation>Blöcke einer Gruppe von Schichten</translation>
    </message>
    <message>
        <source>sequences at the longest context</source>
        <translation>Sequenzen beim längsten Kontext</translation>
    </message>
    <message>
        <source>without padding</source>
        <translation>ohne Auffüllung</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>latent and a transposed copy</source>
        <translation>latent und eine gestürzte Kopie</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgepackt</translation>
    </message>
    <message>
        <source>Models of one shape, such as Llama 3.1</source>
        <translation>Modelle einer Form, etwa Llama 3.1</translation>
    </message>
    <message>
        <source>The form in which the publisher offers the weights</source>
        <translation>Die Form, in der der Herausgeber die Gewichte anbietet</translation>
    </message>
    <message>
        <source>The form that Berth computes with</source>
        <translation>Die Form, mit der Berth rechnet</translation>
    </message>
    <message>
        <source>Then its layers, hidden size, vocabulary and heads are needed as well, among the further fields</source>
        <translation>Dann sind auch Schichten, Modellbreite, Vokabular und Köpfe nötig; sie stehen bei den weiteren Feldern</translation>
    </message>
    <message>
        <source>How well the number of parameters is known</source>
        <translation>Wie gut die Zahl der Parameter bekannt ist</translation>
    </message>
    <message>
        <source>Written out or short: 671B</source>
        <translation>Ausgeschrieben oder kurz: 671B</translation>
    </message>
    <message>
        <source>Used for one token; of dense models as many as there are</source>
        <translation>Für ein Token verwendet; bei dichten Modellen alle</translation>
    </message>
    <message>
        <source>128k stands for 131,072</source>
        <translation>128k steht für 131.072</translation>
    </message>
    <message>
        <source>Decides which engines run on it</source>
        <translation>Entscheidet, welche Engines darauf laufen</translation>
    </message>
    <message>
        <source>Devices that programs see in one product; mostly 1</source>
        <translation>Geräte, die Programme in einem Produkt sehen; meist 1</translation>
    </message>
    <message>
        <source>Of one chip, as its data sheet states it</source>
        <translation>Eines Chips, wie das Datenblatt es angibt</translation>
    </message>
    <message>
        <source>What nvidia-smi or its like shows for one device</source>
        <translation>Was nvidia-smi oder Ähnliches für ein Gerät zeigt</translation>
    </message>
    <message>
        <source>Processors and graphics units share one memory</source>
        <translation>Prozessoren und Grafikeinheiten teilen sich einen Speicher</translation>
    </message>
    <message>
        <source>What its units compute in directly</source>
        <translation>Womit seine Einheiten unmittelbar rechnen</translation>
    </message>
    <message>
        <source>What joins devices within a machine</source>
        <translation>Was Geräte in einer Maschine verbindet</translation>
    </message>
    <message>
        <source>Dense; sheets often print twice as much</source>
        <translation>Dicht; Datenblätter nennen oft das Doppelte</translation>
    </message>
    <message>
        <source>Of one device at full load</source>
        <translation>Eines Geräts unter Volllast</translation>
    </message>
    <message>
        <source>Stays unstated for a server of processors alone</source>
        <translation>Bleibt ohne Angabe bei einem Server nur mit Prozessoren</translation>
    </message>
    <message>
        <source>Products, not chips</source>
        <translation>Produkte, nicht Chips</translation>
    </message>
    <message>
        <source>Of the host, not of its accelerators</source>
        <translation>Des Rechners, nicht seiner Beschleuniger</translation>
    </message>
    <message>
        <source>Of the whole system at full load</source>
        <translation>Des ganzen Systems unter Volllast</translation>
    </message>
    <message>
        <source>400 Gb/s is understood, too</source>
        <translation>400 Gb/s wird auch verstanden</translation>
    </message>
    <message>
        <source>Of a quantised weight with its scales</source>
        <translation>Eines quantisierten Gewichts mit seinen Skalierungsfaktoren</translation>
    </message>
    <message>
        <source>Of embedding, head and norms</source>
        <translation>Von Embedding, Kopf und Normen</translation>
    </message>
    <message>
        <source>What multiplies the weights</source>
        <translation>Womit die Gewichte multipliziert werden</translation>
    </message>
    <message>
        <source>Weights that it has kernels for</source>
        <translation>Gewichte, für die sie Kernel hat</translation>
    </message>
    <message>
        <source>Generations that it does not run on, with commas between</source>
        <translation>Generationen, auf denen sie nicht läuft, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>What the price is of</source>
        <translation>Wofür der Preis gilt</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>Cloud is priced by the hour, an API by the million tokens</source>
        <translation>Cloud kostet pro Stunde, eine API pro Million Token</translation>
    </message>
    <message>
        <source>US, EU, China or global</source>
        <translation>US, EU, China oder global</translation>
    </message>
    <message>
        <source>A share of 20% is written 0.2</source>
        <translation>Ein Anteil von 20&#xa0;% wird als 0,2 geschrieben</translation>
    </message>
    <message>
        <source>Of a usual request</source>
        <translation>Einer üblichen Anfrage</translation>
    </message>
    <message>
        <source>What users at least expect</source>
        <translation>Was Nutzer mindestens erwarten</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Number of accelerators</source>
        <translation>Zahl der Beschleuniger</translation>
    </message>
    <message>
        <source>Such as bf16, fp8 or q4_0, with commas between; empty: all</source>
        <translation>Etwa bf16, fp8 oder q4_0, durch Kommas getrennt; leer: alle</translation>
    </message>
    <message>
        <source>One of these, with commas between; empty: any processor does</source>
        <translation>Eines davon genügt, durch Kommas getrennt; leer: jeder Prozessor</translation>
    </message>
    <message>
        <source>Formats of the KV cache</source>
        <translation>Formate des KV-Cache</translation>
    </message>
    <message>
        <source>Needs processors with</source>
        <translation>Braucht Prozessoren mit</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>%1 cannot be opened here. A price list can be dropped: a file that ends in .csv.</source>
        <translation>%1 lässt sich hier nicht öffnen. Ablegen lässt sich eine Preisliste: eine Datei, die auf .csv endet.</translation>
    </message>
</context>
<context>
    <name>FilePath</name>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Pfad kopieren: %1</translation>
    </message>
</context>
<context>
    <name>FilesSettings</name>
    <message>
        <source>Files and backups</source>
        <translation>Dateien und Sicherungen</translation>
    </message>
    <message>
        <source>Everything you enter is kept while you work.</source>
        <translation>Alle Eingaben werden laufend aufbewahrt.</translation>
    </message>
    <message>
        <source>Requirements, pins, saved configurations, own facts.</source>
        <translation>Anforderungen, Vergleiche, gespeicherte Konfigurationen, eigene Angaben.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Language, theme, sizes, units.</source>
        <translation>Sprache, Farbschema, Größen, Einheiten.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>The last ten are kept, and one before each change of the file&apos;s format.</source>
        <translation>Die letzten zehn bleiben erhalten, dazu je eine vor jeder Änderung des Dateiformats.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt Sicherung anlegen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Everything you entered since then is replaced. What is there now becomes a backup itself.</source>
        <translation>Alle späteren Eingaben werden ersetzt. Der jetzige Stand wird selbst zur Sicherung.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Sicherung vom %1 wiederherstellen?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The device has arithmetic units for this precision.</source>
        <translation>Das Gerät hat Rechenwerke für diese Genauigkeit.</translation>
    </message>
    <message>
        <source>No arithmetic units for this precision: the weights stay small, arithmetic is 16-bit.</source>
        <translation>Keine Rechenwerke für diese Genauigkeit: Die Gewichte bleiben klein, gerechnet wird mit 16 Bit.</translation>
    </message>
    <message>
        <source>The weights stay in the blocks of the file and are unpacked as they are read.</source>
        <translation>Die Gewichte bleiben in den Blöcken der Datei und werden beim Lesen entpackt.</translation>
    </message>
    <message>
        <source>No arithmetic units for this precision: the weights are converted to BF16 when they are loaded.</source>
        <translation>Keine Rechenwerke für diese Genauigkeit: Die Gewichte werden beim Laden in BF16 umgewandelt.</translation>
    </message>
    <message>
        <source>The device has no BF16 units: the model runs in FP16.</source>
        <translation>Das Gerät hat keine BF16-Rechenwerke: Das Modell läuft in FP16.</translation>
    </message>
    <message>
        <source>The device has no 16-bit units: the model runs in FP32 with twice the memory.</source>
        <translation>Das Gerät hat keine 16-Bit-Rechenwerke: Das Modell läuft in FP32 und braucht doppelten Speicher.</translation>
    </message>
    <message>
        <source>The device has no arithmetic units for this precision and no conversion is known.</source>
        <translation>Das Gerät hat keine Rechenwerke für diese Genauigkeit, und eine Umwandlung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The engine does not run this precision.</source>
        <translation>Die Engine führt diese Genauigkeit nicht aus.</translation>
    </message>
    <message>
        <source>Weights and runtime exceed the usable memory of a device by %1.</source>
        <translation>Gewichte und Laufzeitumgebung überschreiten den nutzbaren Speicher eines Geräts um %1.</translation>
    </message>
    <message>
        <source>There is room for %1 of %2 tokens.</source>
        <translation>Es ist Platz für %1 von %2 Token.</translation>
    </message>
    <message>
        <source>There is no room for a single sequence: %1 are missing per device.</source>
        <translation>Für keine einzige Sequenz ist Platz: Je Gerät fehlen %1.</translation>
    </message>
    <message>
        <source>%1 of the weights stay in host memory.</source>
        <translation>%1 der Gewichte bleiben im Hauptspeicher.</translation>
    </message>
    <message>
        <source>Host memory is %1 too small.</source>
        <translation>Der Hauptspeicher ist um %1 zu klein.</translation>
    </message>
    <message>
        <source>The size of the host memory is not stated. Choose a system instead of accelerators.</source>
        <translation>Die Größe des Hauptspeichers ist nicht angegeben. Wählen Sie ein System statt Beschleuniger.</translation>
    </message>
    <message>
        <source>The model supports %2 tokens of context, fewer than the %1 asked for.</source>
        <translation>Das Modell unterstützt %2 Token Kontext, weniger als die verlangten %1.</translation>
    </message>
    <message>
        <source>The memory that tools report for this device is not published; it is derived from its headline figure.</source>
        <translation>Welchen Speicher Werkzeuge für dieses Gerät melden, ist nicht veröffentlicht; er ist aus der beworbenen Größe abgeleitet.</translation>
    </message>
    <message>
        <source>Some facts behind this result have not been verified against a source.</source>
        <translation>Einige Angaben hinter diesem Ergebnis sind nicht an einer Quelle geprüft.</translation>
    </message>
    <message>
        <source>No memory profile of this engine is published: activations and runtime are estimated.</source>
        <translation>Für diese Engine ist kein Speicherprofil veröffentlicht: Aktivierungen und Laufzeitumgebung sind geschätzt.</translation>
    </message>
    <message>
        <source>%1 tensor-parallel ranks share %2 KV heads: the cache is stored more than once.</source>
        <translation>%1 tensorparallele Ränge teilen sich %2 KV-Köpfe: Der Cache liegt mehrfach vor.</translation>
    </message>
    <message>
        <source>Each of the %1 tensor-parallel ranks keeps the whole latent cache.</source>
        <translation>Jeder der %1 tensorparallelen Ränge hält den ganzen latenten Cache.</translation>
    </message>
    <message>
        <source>Pipeline stages hold %2 to %1 layers; the fullest decides.</source>
        <translation>Die Pipelinestufen halten %2 bis %1 Schichten; die vollste entscheidet.</translation>
    </message>
    <message>
        <source>The memory bandwidth of this device is not known, so speed cannot be estimated.</source>
        <translation>Die Speicherbandbreite dieses Geräts ist nicht bekannt, daher lässt sich das Tempo nicht schätzen.</translation>
    </message>
    <message>
        <source>The engine does not run on devices of this kind.</source>
        <translation>Die Engine läuft nicht auf Geräten dieser Art.</translation>
    </message>
    <message>
        <source>%1 pipeline stages stand on several nodes: no published run is like that, so its speed is a guess.</source>
        <translation>%1 Pipelinestufen stehen auf mehreren Knoten: Kein veröffentlichter Lauf ist so aufgebaut, das Tempo ist daher eine Schätzung.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>FormPhrases</name>
    <message>
        <source>How lists and commands call it. Made from the name if it stays empty.</source>
        <translation>So nennen es Listen und Befehle. Bleibt es leer, entsteht es aus dem Namen.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Write digits, such as %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie Ziffern, etwa %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A day, a month or a year, such as %1, %2 or %3</source>
        <translation>Ein Tag, ein Monat oder ein Jahr, etwa %1, %2 oder %3</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Of the window and its reports.</source>
        <translation>Des Fensters und seiner Berichte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>System folgt dem Desktop.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Steps of 25% up to 300%.</source>
        <translation>In Schritten von 25&#xa0;% bis 300&#xa0;%.</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memory unit</source>
        <translation>Speichereinheit</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Panels and bars move for at most 150 ms.</source>
        <translation>Bereiche und Balken bewegen sich höchstens 150 ms.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>GB is 10⁹ bytes, GiB is 2³⁰. The derivation of a number shows both, and the exact bytes.</source>
        <translation>GB sind 10⁹ Byte, GiB sind 2³⁰. Die Herleitung einer Zahl zeigt beides und die genaue Zahl der Byte.</translation>
    </message>
    <message>
        <source>Nothing moves, because your desktop asks for less motion.</source>
        <translation>Nichts bewegt sich, weil der Desktop um weniger Bewegung bittet.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Meets every target</source>
        <translation>Erfüllt jedes Ziel</translation>
    </message>
    <message>
        <source>Misses one target</source>
        <translation>Verfehlt ein Ziel</translation>
    </message>
    <message>
        <source>Misses several targets</source>
        <translation>Verfehlt mehrere Ziele</translation>
    </message>
    <message>
        <source>Holds less, or does not run</source>
        <translation>Fasst weniger oder läuft nicht</translation>
    </message>
    <message>
        <source>Misses one target, nearest first</source>
        <translation>Verfehlt ein Ziel, knappste zuerst</translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>%1 agree, %2 differ</source>
        <comment>published claims</comment>
        <translation>%1 stimmen überein, %2 weichen ab</translation>
    </message>
    <message>
        <source>Published guidance</source>
        <translation>Veröffentlichte Empfehlungen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1 claims</source>
        <translation>Alle %1 Aussagen zeigen</translation>
    </message>
</context>
<context>
    <name>GuidanceRowButton</name>
    <message>
        <source>%1: %2 %3, show the claim</source>
        <comment>agrees or differs, claim, source</comment>
        <translation>%1: %2 %3, Aussage zeigen</translation>
    </message>
    <message>
        <source>Show the claim and its source</source>
        <translation>Aussage und Quelle zeigen</translation>
    </message>
</context>
<context>
    <name>GuidanceText</name>
    <message>
        <source>%1. %2</source>
        <comment>topic of a claim, what Berth says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>topic, facts of a claim, what Berth says</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>HardwareFields</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>per node</source>
        <translation>je Knoten</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>hardware</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>What was paid for it does not count; what it draws and needs every month does</source>
        <translation>Was dafür bezahlt wurde, zählt nicht; was es jeden Monat verbraucht und kostet, schon</translation>
    </message>
    <message>
        <source>There already, not to be bought</source>
        <translation>Bereits vorhanden, wird nicht gekauft</translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>not ordered</source>
        <translation>nicht sortiert</translation>
    </message>
    <message>
        <source>ordered, largest first</source>
        <translation>sortiert, größte zuerst</translation>
    </message>
    <message>
        <source>ordered, smallest first</source>
        <translation>sortiert, kleinste zuerst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>Row %1, %2, cannot be taken: %3</source>
        <translation>Zeile %1, %2, kann nicht übernommen werden: %3</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, can be taken</source>
        <translation>Zeile %1, %2, %3, kann übernommen werden</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>item of a price list, entry</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Enter goes to what it may be.</source>
        <translation>Die Eingabetaste führt zu dem, was es sein kann.</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <comment>item of a price list</comment>
        <translation>Was %1 ist</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <comment>item of a price list</comment>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Price list %1</source>
        <comment>file</comment>
        <translation>Preisliste %1</translation>
    </message>
    <message>
        <source>Rows of the price list</source>
        <translation>Zeilen der Preisliste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>Keine Zeile kann übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prices</source>
        <translation>
            <numerusform>%n Preis übernehmen</numerusform>
            <numerusform>%n Preise übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Own prices come before shipped ones of the same item. A list needs columns for the item, the price, the currency and the date.</source>
        <translation>Eigene Preise gehen mitgelieferten desselben Postens vor. Eine Liste braucht Spalten für Posten, Preis, Währung und Datum.</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>of %1 usable</source>
        <translation>von %1 nutzbar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>Per user, tokens/s</source>
        <translation>Je Nutzer, Token/s</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>target min %1</source>
        <translation>Ziel min. %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>currency</comment>
        <translation>Preis, %1</translation>
    </message>
    <message>
        <source>Own price, %1</source>
        <comment>currency</comment>
        <translation>Eigener Preis, %1</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>%1: %2</source>
        <comment>command and its keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keycap</name>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>In a chart: the values one by one</source>
        <translation>Im Diagramm: die Werte einzeln</translation>
    </message>
    <message>
        <source>In a chart: closer, further away, all of it</source>
        <translation>Im Diagramm: näher, weiter weg, alles</translation>
    </message>
    <message>
        <source>In Compare: make the column the baseline</source>
        <translation>Im Vergleich: die Spalte zur Basis machen</translation>
    </message>
    <message>
        <source>In Compare: move the column</source>
        <translation>Im Vergleich: die Spalte verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In a chart: the numbers as a table, and back</source>
        <translation>Im Diagramm: die Zahlen als Tabelle und zurück</translation>
    </message>
    <message>
        <source>In the numbers of a chart: all of them, copy</source>
        <translation>In den Zahlen eines Diagramms: alle, kopieren</translation>
    </message>
    <message>
        <source>In Compare: add a configuration</source>
        <translation>Im Vergleich: eine Konfiguration hinzufügen</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>key</comment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Zahlen und Diagramme</translation>
    </message>
    <message>
        <source>Lists and comparisons</source>
        <translation>Listen und Vergleiche</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of facts</source>
        <translation>Art der Angaben</translation>
    </message>
</context>
<context>
    <name>KindLine</name>
    <message>
        <source>%1, %2</source>
        <comment>kind, how many</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>KindsPane</name>
    <message>
        <source>Kinds of facts</source>
        <translation>Arten von Angaben</translation>
    </message>
    <message>
        <source>Accuracy of Berth</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>Aufgezeichnete Graphen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückbehalten</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>KV-Cache je Token</translation>
    </message>
    <message>
        <source>State per sequence</source>
        <translation>Zustand je Sequenz</translation>
    </message>
    <message>
        <source>Sequences of this context</source>
        <translation>Sequenzen mit diesem Kontext</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Weights, loaded once</source>
        <translation>Gewichte, einmal geladen</translation>
    </message>
    <message>
        <source>Tokens held</source>
        <translation>Gehaltene Token</translation>
    </message>
    <message>
        <source>Runtime and links</source>
        <translation>Laufzeitumgebung und Verbindungen</translation>
    </message>
</context>
<context>
    <name>LedgerRow</name>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>Platz im Rack</translation>
    </message>
    <message>
        <source>U</source>
        <comment>rack units</comment>
        <translation>HE</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Reserveknoten</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>LimitOptions</name>
    <message>
        <source>Any</source>
        <comment>vendor, form factor</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Own figures</source>
        <comment>kind of use</comment>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Workstation</translation>
    </message>
    <message>
        <source>Server without accelerators</source>
        <translation>Server ohne Beschleuniger</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation>Edge-Gerät</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
</context>
<context>
    <name>ListPopup</name>
    <message>
        <source>Filter and columns</source>
        <translation>Filter und Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>Systemdurchsatz</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>Platz im Rack</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Not all of them have room; a wider window shows them.</source>
        <translation>Nicht alle haben Platz; ein breiteres Fenster zeigt sie.</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
</context>
<context>
    <name>LoadFields</name>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Kind of use</source>
        <translation>Nutzungsart</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of users</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the users in percent; the field takes any number</source>
        <translation>Anteil der Nutzer in Prozent; das Feld nimmt jede Zahl</translation>
    </message>
    <message>
        <source>Share at the same time</source>
        <translation>Anteil gleichzeitig</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Token pro Tag</translation>
    </message>
</context>
<context>
    <name>LogoSetting</name>
    <message>
        <source>PNG or SVG, up to 1 MB. A copy is kept in the workspace.</source>
        <translation>PNG oder SVG, bis 1 MB. Eine Kopie bleibt im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
</context>
<context>
    <name>LogoWords</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB. Save it smaller, or as SVG.</source>
        <translation>Die Datei ist größer als 1 MB. Speichern Sie sie kleiner oder als SVG.</translation>
    </message>
    <message>
        <source>The file is neither PNG nor SVG. Save it as one of these.</source>
        <translation>Die Datei ist weder PNG noch SVG. Speichern Sie sie als eines davon.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read as a picture.</source>
        <translation>Die Datei ist beschädigt: Sie lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <source>The picture is wider or higher than %1 pixels. Save it smaller.</source>
        <translation>Das Bild ist breiter oder höher als %1 Bildpunkte. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>The SVG holds more than a drawing: text, pictures, links, scripts or dashes. Save it as plain SVG with text as paths.</source>
        <translation>Das SVG enthält mehr als eine Zeichnung: Text, Bilder, Verweise, Skripte oder gestrichelte Linien. Speichern Sie es als schlichtes SVG mit Text als Pfaden.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1 – Berth</source>
        <comment>what is open</comment>
        <translation>%1 – Berth</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Offline: nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Catalogue %1: %2 models, %3 accelerators</source>
        <translation>Katalog %1: %2 Modelle, %3 Beschleuniger</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Prices to %1</source>
        <comment>date</comment>
        <translation>Preise bis %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 Nothing is kept until then.</source>
        <translation>%1 Bis dahin wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 It is kept as %2. Backups are under Settings.</source>
        <translation>%1 Sie liegt jetzt unter %2. Sicherungen finden Sie in den Optionen.</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>nearest first</source>
        <translation>nächste zuerst</translation>
    </message>
    <message>
        <source>Measured elsewhere</source>
        <translation>Anderswo gemessen</translation>
    </message>
    <message>
        <source>No published measurement is near to this configuration.</source>
        <translation>Keine veröffentlichte Messung liegt nahe an dieser Konfiguration.</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>%1 uses %2 of %3 per device.</source>
        <translation>%1 belegt %2 von %3 je Gerät.</translation>
    </message>
</context>
<context>
    <name>MenuRow</name>
    <message>
        <source>shown</source>
        <comment>this page</comment>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Distilled ones included; each row says which model it is of</source>
        <translation>Destillierte eingeschlossen; jede Zeile nennt ihr Modell</translation>
    </message>
    <message>
        <source>Or a smaller one of its family</source>
        <translation>Oder ein kleineres seiner Familie</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Name, family, publisher, licence, size, year</source>
        <translation>Name, Familie, Herausgeber, Lizenz, Größe, Jahr</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>No model matches. Search looks at name, family, publisher, licence, size and date.</source>
        <translation>Kein Modell passt. Gesucht wird in Name, Familie, Herausgeber, Lizenz, Größe und Datum.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Cannot be sized: %1</source>
        <translation>Nicht zu bemessen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 × %2</source>
        <comment>number of devices and their name</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 nodes · %2</source>
        <translation>%1 Knoten · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n spare</source>
        <comment>nodes beside those that serve</comment>
        <translation>
            <numerusform>%n Reserveknoten</numerusform>
            <numerusform>%n Reserveknoten</numerusform>
        </translation>
    </message>
    <message>
        <source>there already</source>
        <comment>machines</comment>
        <translation>bereits vorhanden</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>shown</source>
        <comment>this page</comment>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NearestBlock</name>
    <message>
        <source>%1: %2, met</source>
        <comment>target, result</comment>
        <translation>%1: %2, erreicht</translation>
    </message>
    <message>
        <source>%1: %2, misses by %3</source>
        <comment>target, result, gap</comment>
        <translation>%1: %2, verfehlt um %3</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>misses by %1</source>
        <translation>verfehlt um %1</translation>
    </message>
</context>
<context>
    <name>NoSolution</name>
    <message>
        <source>No configuration meets every target</source>
        <translation>Keine Konfiguration erfüllt jedes Ziel</translation>
    </message>
    <message>
        <source>What rules them out</source>
        <translation>Was sie ausschließt</translation>
    </message>
    <message>
        <source>all else unchanged</source>
        <translation>alles andere unverändert</translation>
    </message>
    <message>
        <source>Smallest changes that give a result</source>
        <translation>Kleinste Änderungen, die ein Ergebnis bringen</translation>
    </message>
    <message>
        <source>left, ruled out, of %1 possibilities</source>
        <translation>übrig und ausgeschlossen, von %1 Möglichkeiten</translation>
    </message>
    <message>
        <source>sorted by how far they miss</source>
        <translation>danach sortiert, wie weit sie verfehlen</translation>
    </message>
    <message>
        <source>Nearest configurations</source>
        <translation>Nächste Konfigurationen</translation>
    </message>
    <message>
        <source>No change of a single limit is enough: change two of them together, or the model.</source>
        <translation>Keine einzelne Grenze zu ändern reicht: Ändern Sie zwei zusammen oder das Modell.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>time, what was said</comment>
        <translation>%1, fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter takes it back.</source>
        <translation>Die Eingabetaste macht es rückgängig.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>NoticesPopup</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Saved files, changes and errors of this run are listed here.</source>
        <translation>Hier stehen gespeicherte Dateien, Änderungen und Fehler dieser Sitzung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, description</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 active</source>
        <comment>parameters</comment>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>for one machine</source>
        <translation>für eine Maschine</translation>
    </message>
    <message>
        <source>for serving</source>
        <translation>für den Serverbetrieb</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>hybrid attention</source>
        <translation>hybride Attention</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>the best for each machine</source>
        <translation>die beste für jede Maschine</translation>
    </message>
    <message>
        <source>Any native format</source>
        <translation>Alle nativen Formate</translation>
    </message>
    <message>
        <source>every format that the hardware computes in</source>
        <translation>jedes Format, in dem die Hardware rechnet</translation>
    </message>
    <message>
        <source>Any, small weights too</source>
        <translation>Alle, auch kleinere Gewichte</translation>
    </message>
    <message>
        <source>also weights smaller than the arithmetic</source>
        <translation>auch Gewichte, die kleiner als die Rechenformate sind</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Model configuration</source>
        <translation>Modellkonfiguration</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Device data</source>
        <translation>Gerätedaten</translation>
    </message>
    <message>
        <source>System data</source>
        <translation>Systemdaten</translation>
    </message>
    <message>
        <source>Network data</source>
        <translation>Netzdaten</translation>
    </message>
    <message>
        <source>Engine profile</source>
        <translation>Engine-Profil</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Your requirement</source>
        <translation>Ihre Anforderung</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Usual value</source>
        <translation>Üblicher Wert</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
</context>
<context>
    <name>OwnChoice</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is chosen, what is said of the field</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>%1: %2</source>
        <comment>field, one of its values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is said of a field</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n further field(s)</source>
        <translation>
            <numerusform>%n weiteres Feld</numerusform>
            <numerusform>%n weitere Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>OwnValue</name>
    <message>
        <source>Shipped:</source>
        <translation>Mitgeliefert:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Shipped value, not in use: %1</source>
        <translation>Mitgelieferter Wert, nicht in Gebrauch: %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 matches</source>
        <translation>%1 von %2 Treffern</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Sizing report</source>
        <translation>Bemessungsbericht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Abbildung %1. %2</translation>
    </message>
    <message>
        <source>Prepared for %1 by %2, %3</source>
        <translation>Erstellt für %1 von %2, %3</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits reduced</source>
        <translation>Passt teilweise</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>Aufgezeichnete Graphen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückbehalten</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Usable limit</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Capacity as tools report it, %1</source>
        <translation>Kapazität laut Werkzeug, %1</translation>
    </message>
    <message>
        <source>of %1 usable, %2 free</source>
        <translation>von %1 nutzbar, %2 frei</translation>
    </message>
    <message>
        <source>Parts are rounded one by one.</source>
        <translation>Die Teile sind einzeln gerundet.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Memory of one device</source>
        <translation>Speicher eines Geräts</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>Configurations compared</source>
        <translation>Verglichene Konfigurationen</translation>
    </message>
    <message numerus="yes">
        <source>Speed at %1 users</source>
        <translation>
            <numerusform>Tempo bei %1 Nutzer</numerusform>
            <numerusform>Tempo bei %1 Nutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Published guidance</source>
        <translation>Veröffentlichte Empfehlungen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1, of whom %2 at the same time</source>
        <translation>%1, davon %2 gleichzeitig</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Eingabe und Ausgabe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>Preis ohne Steuer</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>GB (10⁹ bytes)</source>
        <translation>GB (10⁹ Byte)</translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation>GiB (2³⁰ Byte)</translation>
    </message>
    <message>
        <source>% of capacity</source>
        <translation>% der Kapazität</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sized with Berth on %1, catalogue of %2</source>
        <translation>Bemessen mit Berth am %1, Katalog vom %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens of context.</source>
        <translation>
            <numerusform>%1 Nutzer mit %2 Token Kontext.</numerusform>
            <numerusform>%1 Nutzer mit %2 Token Kontext.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens of context; room for %3 more.</source>
        <translation>
            <numerusform>%1 Nutzer mit %2 Token Kontext; Platz für %3 weitere.</numerusform>
            <numerusform>%1 Nutzer mit %2 Token Kontext; Platz für %3 weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %2 of %3 tokens: %4 of %1 users with the full context.</source>
        <translation>
            <numerusform>Fasst %2 von %3 Token: %4 von %1 Nutzer mit vollem Kontext.</numerusform>
            <numerusform>Fasst %2 von %3 Token: %4 von %1 Nutzern mit vollem Kontext.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs with %1 in host memory.</source>
        <translation>Läuft mit %1 im Hauptspeicher.</translation>
    </message>
    <message>
        <source>%1 short per device.</source>
        <translation>%1 je Gerät zu wenig.</translation>
    </message>
    <message>
        <source>%1 does not run on %2.</source>
        <translation>%1 läuft nicht auf %2.</translation>
    </message>
    <message>
        <source>Tokens held</source>
        <translation>Gehaltene Token</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 verlangt</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Engine, layout</source>
        <translation>Engine, Aufteilung</translation>
    </message>
    <message>
        <source>of %1 usable, %2 missing</source>
        <translation>von %1 nutzbar, %2 fehlen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Usable, of the %1 that tools report</source>
        <translation>Nutzbar von %1 laut Werkzeug</translation>
    </message>
    <message>
        <source>The upright line marks the usable limit, %1. Parts are rounded one by one.</source>
        <translation>Der senkrechte Strich markiert die nutzbare Grenze, %1. Die Teile sind einzeln gerundet.</translation>
    </message>
    <message>
        <source>KV cache, %1</source>
        <translation>KV-Cache, %1</translation>
    </message>
    <message>
        <source>KV cache and recurrent state, %1</source>
        <translation>KV-Cache und rekurrenter Zustand, %1</translation>
    </message>
    <message>
        <source>This is what it would take if the hardware ran it.</source>
        <translation>So viel wäre nötig, wenn die Hardware es ausführte.</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>Anmerkungen und Quellen</translation>
    </message>
    <message>
        <source>Facts about</source>
        <translation>Angaben zu</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, memory profile %2</source>
        <translation>%1, Speicherprofil %2</translation>
    </message>
    <message>
        <source>Throughput against interactivity</source>
        <translation>Durchsatz gegen Reaktionstempo</translation>
    </message>
    <message>
        <source>Tokens per second, system</source>
        <translation>Token pro Sekunde, ganzes System</translation>
    </message>
    <message>
        <source>Tokens per second and user</source>
        <translation>Token pro Sekunde und Nutzer</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>Gleichzeitige Nutzer</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Token</translation>
    </message>
    <message>
        <source>fits, meets the target</source>
        <translation>passt, erfüllt das Ziel</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>passt, langsamer</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Measured nearby</source>
        <translation>Nahe Messung</translation>
    </message>
    <message>
        <source>predicted; %1 interval %2</source>
        <translation>vorhergesagt; %1-Intervall %2</translation>
    </message>
    <message>
        <source>In steady state</source>
        <translation>Im Dauerbetrieb</translation>
    </message>
    <message>
        <source>Limited by %1. Predicted; the interval holds for deployments like this one.</source>
        <translation>Begrenzt durch %1. Vorhergesagt; das Intervall gilt für Bereitstellungen wie diese.</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>links between devices</source>
        <translation>Verbindungen zwischen Geräten</translation>
    </message>
    <message>
        <source>the engine&apos;s limit of sequences</source>
        <translation>die Sequenzgrenze der Engine</translation>
    </message>
    <message>
        <source>starting kernels</source>
        <translation>Kernel-Starts</translation>
    </message>
    <message>
        <source>prompts of other requests</source>
        <translation>Prompts anderer Anfragen</translation>
    </message>
    <message>
        <source>room for sequences</source>
        <translation>Platz für Sequenzen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Amount, once or a month</source>
        <translation>Betrag, einmalig oder pro Monat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Purchase, once</source>
        <translation>Anschaffung, einmalig</translation>
    </message>
    <message>
        <source>Amortisation, a month</source>
        <translation>Abschreibung pro Monat</translation>
    </message>
    <message>
        <source>Energy, a month</source>
        <translation>Energie pro Monat</translation>
    </message>
    <message>
        <source>%1 kWh, %2 busy</source>
        <translation>%1 kWh, %2 Auslastung</translation>
    </message>
    <message>
        <source>Premises, a month</source>
        <translation>Räume pro Monat</translation>
    </message>
    <message>
        <source>Support, a month</source>
        <translation>Support pro Monat</translation>
    </message>
    <message>
        <source>Software, a month</source>
        <translation>Software pro Monat</translation>
    </message>
    <message>
        <source>Staff, a month</source>
        <translation>Personal pro Monat</translation>
    </message>
    <message>
        <source>Owning, a month</source>
        <translation>Eigenbetrieb pro Monat</translation>
    </message>
    <message>
        <source>Cloud on demand, a month</source>
        <translation>Cloud auf Abruf, pro Monat</translation>
    </message>
    <message>
        <source>Cloud reserved, a month</source>
        <translation>Cloud reserviert, pro Monat</translation>
    </message>
    <message>
        <source>Cloud spot, a month</source>
        <translation>Cloud Spot, pro Monat</translation>
    </message>
    <message>
        <source>API, its input included</source>
        <translation>API, Eingabe inbegriffen</translation>
    </message>
    <message>
        <source>owning is cheaper from month %1</source>
        <translation>Eigenbetrieb ist ab Monat %1 günstiger</translation>
    </message>
    <message>
        <source>stays cheaper than owning</source>
        <translation>bleibt günstiger als Eigenbetrieb</translation>
    </message>
    <message>
        <source>%1 for a million output tokens</source>
        <translation>%1 pro Million Ausgabetoken</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 Auslastung</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>built from parts</source>
        <translation>aus Teilen gerechnet</translation>
    </message>
    <message>
        <source>own price list</source>
        <translation>eigene Preisliste</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>discounting</source>
        <translation>Abzinsung</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>network between machines</source>
        <translation>Netz zwischen den Maschinen</translation>
    </message>
    <message>
        <source>financing and taxes</source>
        <translation>Finanzierung und Steuern</translation>
    </message>
    <message>
        <source>Published run</source>
        <translation>Veröffentlichter Lauf</translation>
    </message>
    <message>
        <source>Quantity and source</source>
        <translation>Kennzahl und Quelle</translation>
    </message>
    <message>
        <source>Throughput with prompts</source>
        <translation>Durchsatz mit Prompts</translation>
    </message>
    <message>
        <source>Reading prompts</source>
        <translation>Prompts lesen</translation>
    </message>
    <message>
        <source>%1, users: %2</source>
        <translation>%1, Nutzer: %2</translation>
    </message>
    <message>
        <source>Predicted: what Berth says for that very run.</source>
        <translation>Vorhergesagt: was Berth für genau diesen Lauf angibt.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>Tokens of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>From one user to as many as memory holds; filled: the load that is asked for; band: the interval.</source>
        <translation>Von einem Nutzer bis zu so vielen, wie der Speicher fasst; gefüllt: die verlangte Last; Band: das Intervall.</translation>
    </message>
    <message>
        <source>Most users at full context</source>
        <translation>Höchstzahl Nutzer bei vollem Kontext</translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens</source>
        <translation>
            <numerusform>%1 Nutzer mit %2 Token</numerusform>
            <numerusform>%1 Nutzer mit %2 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>%1, native</source>
        <translation>%1, nativ</translation>
    </message>
    <message>
        <source>%1, weights only</source>
        <translation>%1, nur Gewichte</translation>
    </message>
    <message>
        <source>%1, converted</source>
        <translation>%1, umgewandelt</translation>
    </message>
    <message>
        <source>%1, unsupported</source>
        <translation>%1, nicht unterstützt</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Speed, predicted</source>
        <translation>Tempo, vorhergesagt</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>%1, ours %2</source>
        <translation>%1, Berth %2</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Im Leerlauf</translation>
    </message>
    <message>
        <source>Running, a month</source>
        <translation>Laufend pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 years in total</source>
        <translation>
            <numerusform>%1 Jahr insgesamt</numerusform>
            <numerusform>%1 Jahre insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation>Pro Million Ausgabetoken</translation>
    </message>
    <message>
        <source>No price in the price book</source>
        <translation>Kein Preis in der Preisliste</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 configurations</source>
        <translation>
            <numerusform>%1 Konfiguration</numerusform>
            <numerusform>%1 Konfigurationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences to %1</source>
        <translation>Unterschiede zu %1</translation>
    </message>
    <message>
        <source>Most throughput</source>
        <translation>Höchster Durchsatz</translation>
    </message>
    <message>
        <source>Lowest total cost</source>
        <translation>Niedrigste Gesamtkosten</translation>
    </message>
    <message>
        <source>Lowest cost per million tokens</source>
        <translation>Niedrigste Kosten pro Million Token</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>Kaufen oder mieten</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Cumulative cost, thousand %1</source>
        <translation>Kumulierte Kosten, Tausend %1</translation>
    </message>
    <message>
        <source>%1 pays off: month %2</source>
        <translation>%1 lohnt sich ab Monat %2</translation>
    </message>
    <message>
        <source>%1 rented</source>
        <translation>%1 gemietet</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Kosten pro Million Token</translation>
    </message>
    <message>
        <source>%1 per million output tokens</source>
        <translation>%1 pro Million Ausgabetoken</translation>
    </message>
    <message>
        <source>Context and users</source>
        <translation>Kontext und Nutzer</translation>
    </message>
    <message>
        <source>Roofline of one device</source>
        <translation>Roofline eines Geräts</translation>
    </message>
    <message>
        <source>Operations per byte read</source>
        <translation>Operationen je gelesenem Byte</translation>
    </message>
    <message>
        <source>TFLOPS per device, dense</source>
        <translation>TFLOPS je Gerät, dicht</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1 uses %2 of %3 per device.</source>
        <translation>%1 belegt %2 von %3 je Gerät.</translation>
    </message>
    <message>
        <source>The upright line marks the usable limit. %1.</source>
        <translation>Der senkrechte Strich ist die nutzbare Grenze. %1.</translation>
    </message>
    <message>
        <source>Lines predicted, filled marks at the load asked for, the band around the baseline.</source>
        <translation>Linien vorhergesagt, gefüllte Zeichen bei der verlangten Last, Band um die Basis.</translation>
    </message>
    <message>
        <source>All machines, without the building.</source>
        <translation>Alle Maschinen, ohne das Gebäude.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>own setting</source>
        <translation>eigene Vorgabe</translation>
    </message>
    <message>
        <source>Written off over</source>
        <translation>Abgeschrieben über</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>%1 %2 per kWh</source>
        <translation>%1 %2 pro kWh</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>Power Usage Effectiveness (PUE)</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Busy, % of the time</source>
        <translation>Auslastung, % der Zeit</translation>
    </message>
    <message>
        <source>Prediction in detail</source>
        <translation>Vorhersage im Einzelnen</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>machines that are there already</source>
        <translation>bereits vorhandene Maschinen</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>fits, speed not known</source>
        <translation>passt, Tempo nicht bekannt</translation>
    </message>
    <message>
        <source>Marks at 5, 25, 50 and 100% of the time at full rate; logarithmic upright axis.</source>
        <translation>Zeichen bei 5, 25, 50 und 100&#xa0;% der Zeit mit vollem Tempo; senkrechte Achse logarithmisch.</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>gemessen an: %1</translation>
    </message>
    <message>
        <source>min %1 per user</source>
        <translation>min. %1 je Nutzer</translation>
    </message>
    <message>
        <source>first token max %1</source>
        <translation>erstes Token max. %1</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>%2, but misses %1 targets</source>
        <translation>
            <numerusform>%2, verfehlt aber %1 Ziel</numerusform>
            <numerusform>%2, verfehlt aber %1 Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>misses %1</source>
        <translation>verfehlt %1</translation>
    </message>
    <message>
        <source>%1 It %2.</source>
        <translation>%1 Diese Konfiguration %2.</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>Höheneinheiten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>Arbeitsspeicher der Maschine</translation>
    </message>
    <message>
        <source>Chassis, board, power and assembly</source>
        <translation>Gehäuse, Platine, Stromversorgung und Montage</translation>
    </message>
    <message>
        <source>Links between machines</source>
        <translation>Verbindungen zwischen Maschinen</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Netzwerkkarten</translation>
    </message>
    <message>
        <source>Purchase, all parts</source>
        <translation>Anschaffung, alle Teile</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Token pro Tag</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <comment>nodes beside those that serve</comment>
        <translation>%1 in Reserve</translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 Nutzer</numerusform>
            <numerusform>%1 Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Intervall von</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Intervall bis</translation>
    </message>
    <message>
        <source>Host memory is %1 too small.</source>
        <translation>Der Hauptspeicher ist um %1 zu klein.</translation>
    </message>
    <message>
        <source>%1 reads at most %2.</source>
        <comment>model, tokens of context</comment>
        <translation>%1 liest höchstens %2.</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>Systemdurchsatz</translation>
    </message>
    <message>
        <source>Cheaper than renting reserved, from month</source>
        <translation>Günstiger als reservierte Miete ab Monat</translation>
    </message>
    <message>
        <source>Cheaper than renting spot, from month</source>
        <translation>Günstiger als Spot-Miete ab Monat</translation>
    </message>
    <message>
        <source>Cheaper than renting on demand, from month</source>
        <translation>Günstiger als Miete auf Abruf ab Monat</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Anderer Beschleuniger</translation>
    </message>
    <message>
        <source>Other number of devices</source>
        <translation>Andere Anzahl von Beschleunigern</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>Anderes Format</translation>
    </message>
    <message>
        <source>%2, of those that meet every target</source>
        <translation>%2, von denen, die jedes Ziel erreichen</translation>
    </message>
    <message>
        <source>Power, highest</source>
        <translation>Höchste Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Cloud on demand</source>
        <translation>Cloud auf Abruf</translation>
    </message>
    <message>
        <source>Cloud reserved</source>
        <translation>Cloud reserviert</translation>
    </message>
    <message>
        <source>Cloud spot</source>
        <translation>Cloud Spot</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, besser</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, schlechter</translation>
    </message>
    <message>
        <source>better than the baseline</source>
        <translation>besser als die Basis</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Runtime and links</source>
        <translation>Laufzeitumgebung und Verbindungen</translation>
    </message>
    <message>
        <source>Rent of %1 for an hour</source>
        <translation>Miete von %1 pro Stunde</translation>
    </message>
    <message>
        <source>Purchase and running cost.</source>
        <translation>Anschaffung und laufende Kosten.</translation>
    </message>
    <message>
        <source>Purchase and running cost; rent by the hour: %1.</source>
        <translation>Anschaffung und laufende Kosten; Miete pro Stunde: %1.</translation>
    </message>
    <message>
        <source>Rent: %1</source>
        <translation>Miete: %1</translation>
    </message>
    <message>
        <source>%1 server%2</source>
        <translation>%1 Server%2</translation>
    </message>
    <message>
        <source>%1 OEM server%2</source>
        <translation>%1 OEM-Server%2</translation>
    </message>
    <message>
        <source>%1 platform server%2</source>
        <translation>%1 Plattform-Server%2</translation>
    </message>
    <message>
        <source>%1 PCIe server%2</source>
        <translation>%1 PCIe-Server%2</translation>
    </message>
    <message>
        <source>%1 inference server%2</source>
        <translation>%1 Inferenz-Server%2</translation>
    </message>
    <message>
        <source>%1 training server%2</source>
        <translation>%1 Trainings-Server%2</translation>
    </message>
    <message>
        <source>%1 rack%2</source>
        <translation>%1 Rack%2</translation>
    </message>
    <message>
        <source>%1 mini PC%2</source>
        <translation>%1 Mini-PC%2</translation>
    </message>
    <message>
        <source>%1Workstation%2</source>
        <translation>%1Workstation%2</translation>
    </message>
    <message>
        <source>%1Workstation/server%2</source>
        <translation>%1Workstation/Server%2</translation>
    </message>
    <message>
        <source>own price: %1</source>
        <translation>eigener Preis: %1</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preis von</translation>
    </message>
    <message>
        <source>%1, blocks of %2</source>
        <comment>number format</comment>
        <translation>%1, Blöcke von %2</translation>
    </message>
    <message>
        <source>%1, groups of %2</source>
        <comment>number format</comment>
        <translation>%1, Gruppen von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>prompts: %1 on %2 devices, answers: %3 on %4</source>
        <translation>Prompts: %1 auf %2 Geräten, Antworten: %3 auf %4</translation>
    </message>
    <message>
        <source>These devices answer. One that reads prompts uses %1, %2 of it for weights.</source>
        <translation>Diese Geräte antworten. Eines, das Prompts liest, belegt %1, davon %2 für Gewichte.</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Installation and licences</source>
        <translation>Installation und Lizenzen</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Present value of all payments</source>
        <translation>Barwert aller Zahlungen</translation>
    </message>
    <message>
        <source>discounted by %1 a year</source>
        <translation>abgezinst mit %1 pro Jahr</translation>
    </message>
    <message>
        <source>processors and memory of the host</source>
        <translation>Prozessoren und Hauptspeicher des Rechners</translation>
    </message>
    <message>
        <source>Support a year, share of the purchase</source>
        <translation>Support pro Jahr, Anteil an der Anschaffung</translation>
    </message>
    <message>
        <source>Residual value, share of the purchase</source>
        <translation>Restwert, Anteil an der Anschaffung</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Abzinsungssatz pro Jahr</translation>
    </message>
    <message>
        <source>Software a year</source>
        <translation>Software pro Jahr</translation>
    </message>
    <message>
        <source>Staff a year</source>
        <translation>Personal pro Jahr</translation>
    </message>
    <message>
        <source>Rent of space a month</source>
        <translation>Miete der Fläche pro Monat</translation>
    </message>
    <message>
        <source>Colocation of one kW a month</source>
        <translation>Colocation von einem kW pro Monat</translation>
    </message>
    <message>
        <source>Colocation, power reserved</source>
        <translation>Colocation, reservierte Leistungsaufnahme</translation>
    </message>
    <message>
        <source>%1, energy included</source>
        <translation>%1, Energie enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 more published claims concern this and are not shown.</source>
        <translation>
            <numerusform>%1 weitere veröffentlichte Aussage betrifft dies und ist nicht aufgeführt.</numerusform>
            <numerusform>%1 weitere veröffentlichte Aussagen betreffen dies und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was sie bringt</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was sie kostet</translation>
    </message>
    <message>
        <source>Power, host memory and disk</source>
        <translation>Leistungsaufnahme, Hauptspeicher und Datenträger</translation>
    </message>
    <message>
        <source>%1 while serving, %2 while waiting</source>
        <translation>%1 im Betrieb, %2 im Leerlauf</translation>
    </message>
    <message>
        <source>%1, for supply and cooling</source>
        <translation>%1, für Stromversorgung und Kühlung</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>How the amounts come about</source>
        <translation>Wie die Beträge zustande kommen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Own price, not used</source>
        <translation>Eigener Preis, nicht verwendet</translation>
    </message>
    <message>
        <source>no exchange rate to %1</source>
        <translation>kein Wechselkurs nach %1</translation>
    </message>
    <message>
        <source>a guess</source>
        <comment>of a speed</comment>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Points from the left: writing, reading prompts</source>
        <translation>Punkte von links: Schreiben, Prompts lesen</translation>
    </message>
    <message>
        <source>(%1 × %2 + %3 × %4) × 730&#xa0;h × PUE&#xa0;%5 × %6</source>
        <translation>(%1 × %2 + %3 × %4) × 730&#xa0;h × PUE&#xa0;%5 × %6</translation>
    </message>
    <message>
        <source>%1 × %2 × %3&#xa0;h</source>
        <translation>%1 × %2 × %3&#xa0;h</translation>
    </message>
    <message>
        <source>(%1 / 730&#xa0;h + %2/h + busy&#xa0;time × %3/h) / (%4&#xa0;tokens/s × 3,600&#xa0;s × busy&#xa0;time) × 1,000,000</source>
        <translation>(%1 / 730&#xa0;h + %2/h + Auslastung × %3/h) / (%4&#xa0;Token/s × 3.600&#xa0;s × Auslastung) × 1.000.000</translation>
    </message>
    <message>
        <source>%1 / 730&#xa0;h / (%2&#xa0;tokens/s × 3,600&#xa0;s × busy&#xa0;time) × 1,000,000</source>
        <translation>%1 / 730&#xa0;h / (%2&#xa0;Token/s × 3.600&#xa0;s × Auslastung) × 1.000.000</translation>
    </message>
    <message>
        <source>%1 + %2 × %3 / %4</source>
        <translation>%1 + %2 × %3 / %4</translation>
    </message>
    <message>
        <source>Fits and meets every target</source>
        <translation>Passt und erreicht jedes Ziel</translation>
    </message>
    <message>
        <source>%1 at the lowest cost: %2</source>
        <translation>%1, zu den niedrigsten Kosten: %2</translation>
    </message>
    <message>
        <source>%1 at the lowest known cost: %2</source>
        <translation>%1, zu den niedrigsten bekannten Kosten: %2</translation>
    </message>
    <message>
        <source>No configuration meets every target; nearest: %1</source>
        <translation>Keine Konfiguration erreicht jedes Ziel; am nächsten: %1</translation>
    </message>
    <message>
        <source>No configuration is known to meet every target; nearest: %1</source>
        <translation>Von keiner Konfiguration ist bekannt, dass sie jedes Ziel erreicht; am nächsten: %1</translation>
    </message>
    <message>
        <source>No configuration holds the whole load; nearest: %1</source>
        <translation>Keine Konfiguration fasst die ganze Last; am nächsten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%2 in total over %1 years.</source>
        <translation>
            <numerusform>%2 insgesamt über %1 Jahr.</numerusform>
            <numerusform>%2 insgesamt über %1 Jahre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>Danach: %1, %2.</translation>
    </message>
    <message>
        <source>The only one of %1.</source>
        <translation>Als einzige von %1.</translation>
    </message>
    <message>
        <source>No cost is known of %1.</source>
        <translation>Kosten nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The sum of %1 leaves out: %2.</source>
        <translation>Die Summe von %1 enthält nicht: %2.</translation>
    </message>
    <message>
        <source>%1 %2, asked %3.</source>
        <translation>%1 %2, gefordert %3.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>A published run does not confirm its predicted speed: ours %1.</source>
        <translation>Ein veröffentlichter Lauf bestätigt das vorhergesagte Tempo nicht: Berth %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>Places and actions</source>
        <translation>Seiten und Aktionen</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PremisesSetting</name>
    <message>
        <source>Colocation or rent, never both.</source>
        <translation>Colocation oder Miete, nie beides.</translation>
    </message>
    <message>
        <source>Machines stand</source>
        <translation>Die Maschinen stehen</translation>
    </message>
    <message>
        <source>At no cost</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>In colocation</source>
        <translation>In Colocation</translation>
    </message>
    <message>
        <source>In rented space</source>
        <translation>In Mieträumen</translation>
    </message>
    <message>
        <source>For the power that the machines draw at most.</source>
        <translation>Für die höchste Leistungsaufnahme der Maschinen.</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Energy is included</source>
        <translation>Energie inbegriffen</translation>
    </message>
    <message>
        <source>For all machines together.</source>
        <translation>Für alle Maschinen zusammen.</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
</context>
<context>
    <name>PriceVerdicts</name>
    <message>
        <source>%1 %2</source>
        <comment>price, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Will not be used: somebody&apos;s cost of ownership is no price.</source>
        <translation>Wird nicht verwendet: Kosten des Besitzes sind kein Preis.</translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a price list</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1</source>
        <comment>of a price list</comment>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>Will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.</source>
        <translation>Wird nicht verwendet: kein Wechselkurs führt von %1 zu %2. Er lässt sich in den Optionen unter Wechselkurse eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n davon wird nicht verwendet: kein Wechselkurs führt von %1 zu %2. Er lässt sich in den Optionen unter Wechselkurse eintragen.</numerusform>
            <numerusform>%n davon werden nicht verwendet: kein Wechselkurs führt von %1 zu %2. Er lässt sich in den Optionen unter Wechselkurse eintragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts, not %1.</source>
        <comment>rows of the list</comment>
        <translation>Zählt, nicht %1.</translation>
    </message>
    <message>
        <source>Counts, not %1: %2.</source>
        <comment>rows of the list, why</comment>
        <translation>Zählt, nicht %1: %2.</translation>
    </message>
    <message>
        <source>Row %1 counts instead: %2.</source>
        <comment>row of the list, why</comment>
        <translation>Stattdessen zählt Zeile %1: %2.</translation>
    </message>
    <message>
        <source>The own price of %1 counts instead: %2.</source>
        <comment>date, why</comment>
        <translation>Stattdessen zählt der eigene Preis vom %1: %2.</translation>
    </message>
    <message>
        <source>it needs no exchange rate</source>
        <translation>er braucht keinen Wechselkurs</translation>
    </message>
    <message>
        <source>it is for the region that is asked for</source>
        <translation>er gilt für die gefragte Region</translation>
    </message>
    <message>
        <source>it is not marked as unverified</source>
        <translation>er ist nicht als ungeprüft gekennzeichnet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes before &quot;%2&quot;</source>
        <comment>kinds of prices</comment>
        <translation>„%1“ geht vor „%2“</translation>
    </message>
    <message>
        <source>it is newer</source>
        <translation>er ist neuer</translation>
    </message>
    <message>
        <source>it holds world-wide</source>
        <translation>er gilt weltweit</translation>
    </message>
    <message>
        <source>it stands first</source>
        <translation>er steht zuerst</translation>
    </message>
    <message>
        <source>no exchange rate leads from %1 to %2</source>
        <translation>kein Wechselkurs führt von %1 zu %2</translation>
    </message>
    <message>
        <source>it is the higher of two from the same day</source>
        <translation>er ist der höhere von zweien desselben Tages</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProofPhrases</name>
    <message>
        <source>sourced</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n ungeprüft</numerusform>
            <numerusform>%n ungeprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>eigener Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n own value(s)</source>
        <translation>
            <numerusform>%n eigener Wert</numerusform>
            <numerusform>%n eigene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>own values, unverified ones</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>others unverified</source>
        <comment>the other facts of an entry</comment>
        <translation>übrige ungeprüft</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>It may be from %1 to %2 %3: every price and usual value at its low end together, then at its high end.</source>
        <comment>amounts and currency</comment>
        <translation>Es können %1 bis %2 %3 sein: alle Preise und üblichen Werte zusammen am unteren, dann am oberen Ende.</translation>
    </message>
</context>
<context>
    <name>RankSegments</name>
    <message>
        <source>Ranked by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>One of this currency</source>
        <translation>Eins dieser Währung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>So many of this currency</source>
        <translation>So viel in dieser Währung</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum des Kurses</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Quelle des Kurses</translation>
    </message>
    <message>
        <source>Source, such as a central bank</source>
        <translation>Quelle, etwa eine Zentralbank</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>a day, such as %1</source>
        <translation>ein Tag, etwa %1</translation>
    </message>
</context>
<context>
    <name>RateList</name>
    <message>
        <source>Remove the rate %1</source>
        <translation>Kurs %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Stands for 1 more that is no better in anything.</source>
        <translation>Steht für 1 weitere, die in nichts besser ist.</translation>
    </message>
    <message>
        <source>Stands for %1 more that are no better in anything.</source>
        <translation>Steht für %1 weitere, die in nichts besser sind.</translation>
    </message>
    <message>
        <source>Listed because: %1.</source>
        <translation>In der Liste wegen: %1.</translation>
    </message>
    <message>
        <source>Next cheaper: %1</source>
        <translation>Nächstgünstiger: %1</translation>
    </message>
    <message>
        <source>lowest price</source>
        <translation>niedrigster Preis</translation>
    </message>
    <message>
        <source>cheapest token</source>
        <translation>günstigstes Token</translation>
    </message>
    <message>
        <source>least power</source>
        <translation>geringste Leistungsaufnahme</translation>
    </message>
    <message>
        <source>most output</source>
        <translation>höchster Durchsatz</translation>
    </message>
    <message>
        <source>fastest for each user</source>
        <translation>am schnellsten für jeden Nutzer</translation>
    </message>
    <message>
        <source>finest precision</source>
        <translation>feinste Genauigkeit</translation>
    </message>
    <message>
        <source>nothing listed is better in everything</source>
        <translation>nichts in der Liste ist in allem besser</translation>
    </message>
    <message>
        <source>lacks %1 on a device</source>
        <translation>fehlen %1 je Gerät</translation>
    </message>
    <message>
        <source>holds %1 of %2 users</source>
        <translation>fasst %1 von %2 Nutzern</translation>
    </message>
    <message>
        <source>takes %1 to the first token, not %2</source>
        <translation>braucht %1 bis zum ersten Token statt %2</translation>
    </message>
    <message>
        <source>gives each user %1, not %2</source>
        <translation>gibt jedem Nutzer %1 statt %2</translation>
    </message>
    <message>
        <source>makes fewer than %1 tokens a day</source>
        <translation>schafft weniger als %1 Token pro Tag</translation>
    </message>
    <message>
        <source>makes at most %1, not %2</source>
        <translation>schafft höchstens %1 statt %2</translation>
    </message>
    <message>
        <source>has %1 bits per weight, not %2</source>
        <translation>hat %1 Bit je Gewicht statt %2</translation>
    </message>
    <message>
        <source>has no published power</source>
        <translation>hat keine veröffentlichte Leistungsaufnahme</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of machines and their name</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>takes %1, not %2</source>
        <translation>braucht %1 statt %2</translation>
    </message>
    <message>
        <source>does it with pipeline stages over several nodes alone</source>
        <translation>schafft es nur mit Pipelinestufen über mehrere Knoten</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Achtung: %1</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Cut as %1</source>
        <translation>Aufgeteilt als %1</translation>
    </message>
    <message>
        <source>KV cache in %1</source>
        <translation>KV-Cache in %1</translation>
    </message>
    <message>
        <source>%1 users at the same time</source>
        <translation>%1 Nutzer gleichzeitig</translation>
    </message>
    <message>
        <source>Context of %1 tokens</source>
        <translation>Kontext von %1 Token</translation>
    </message>
    <message>
        <source>Engine %1</source>
        <translation>Engine %1</translation>
    </message>
    <message>
        <source>Weights in %1, native there</source>
        <translation>Gewichte in %1, dort nativ</translation>
    </message>
    <message>
        <source>Weights in %1</source>
        <translation>Gewichte in %1</translation>
    </message>
    <message>
        <source>Part of the weights in host memory</source>
        <translation>Teil der Gewichte im Hauptspeicher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cached values are rounded</source>
        <translation>Werte im Cache werden gerundet</translation>
    </message>
    <message>
        <source>the others wait</source>
        <translation>die übrigen warten</translation>
    </message>
    <message>
        <source>speed per user × %1</source>
        <translation>Tempo je Nutzer × %1</translation>
    </message>
    <message>
        <source>%1 devices to buy</source>
        <translation>%1 Geräte zu kaufen</translation>
    </message>
    <message>
        <source>One node would hold it</source>
        <translation>Ein Knoten würde es fassen</translation>
    </message>
    <message>
        <source>%1 nodes would hold it</source>
        <translation>%1 Knoten würden es fassen</translation>
    </message>
    <message>
        <source>One accelerator would hold it</source>
        <translation>Ein Beschleuniger würde es fassen</translation>
    </message>
    <message>
        <source>%1 accelerators would hold it</source>
        <translation>%1 Beschleuniger würden es fassen</translation>
    </message>
    <message>
        <source>Pays for memory that is not used</source>
        <translation>Bezahlt Speicher, der nicht genutzt wird</translation>
    </message>
    <message>
        <source>%1 of the memory stays empty</source>
        <translation>%1 des Speichers bleibt leer</translation>
    </message>
    <message>
        <source>saves %1 of the machines</source>
        <translation>spart %1 der Maschinen</translation>
    </message>
    <message>
        <source>saves %1 of the price</source>
        <translation>spart %1 des Preises</translation>
    </message>
    <message>
        <source>Engine %1 with weights in %2</source>
        <translation>Engine %1 mit Gewichten in %2</translation>
    </message>
    <message>
        <source>%1 Speed not known: %2</source>
        <comment>verdict and reason</comment>
        <translation>%1 Tempo unbekannt: %2</translation>
    </message>
    <message>
        <source>%1 tokens less of each conversation</source>
        <translation>%1 Token weniger je Gespräch</translation>
    </message>
    <message>
        <source>a smaller model: weaker answers</source>
        <translation>kleineres Modell: schwächere Antworten</translation>
    </message>
    <message>
        <source>weights of %1 instead of %2 bits: answers lose some accuracy</source>
        <translation>Gewichte mit %1 statt %2 Bit: Antworten verlieren etwas an Genauigkeit</translation>
    </message>
    <message>
        <source>the engine becomes %1</source>
        <translation>die Engine wird %1</translation>
    </message>
    <message>
        <source>price of the machines × %1</source>
        <translation>Preis der Maschinen × %1</translation>
    </message>
    <message>
        <source>devices and software by %1</source>
        <translation>Geräte und Software von %1</translation>
    </message>
    <message>
        <source>%1 of its accelerators are free for something else</source>
        <translation>%1 der Beschleuniger bleiben für anderes frei</translation>
    </message>
    <message>
        <source>%1 with weights in %2</source>
        <translation>%1 mit Gewichten in %2</translation>
    </message>
    <message>
        <source>%1 per user, below the %2 asked for</source>
        <translation>%1 je Nutzer, weniger als die verlangten %2</translation>
    </message>
    <message>
        <source>%1 holds it as well</source>
        <translation>%1 fasst es ebenfalls</translation>
    </message>
</context>
<context>
    <name>RequirementPanel</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Back to the example of the first start</source>
        <translation>Zurück zum Beispiel des ersten Starts</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Find hardware</source>
        <translation>Hardware finden</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>Modelle finden</translation>
    </message>
</context>
<context>
    <name>RequirementStrip</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1, %2 at once</source>
        <comment>users</comment>
        <translation>%1, %2 gleichzeitig</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ResultBelow</name>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>ResultFigure</name>
    <message>
        <source>Nothing is held here.</source>
        <translation>Hier wird nichts gehalten.</translation>
    </message>
    <message>
        <source>misses %1</source>
        <comment>a target</comment>
        <translation>verfehlt %1</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>configuration, verdict, details</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>The catalogue does not state the power of this configuration.</source>
        <translation>Der Katalog nennt die Leistungsaufnahme dieser Konfiguration nicht.</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>Systemdurchsatz</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>first token %1</source>
        <comment>max 2.0 s</comment>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>power %1 kW</source>
        <comment>max 15.0</comment>
        <translation>Leistung %1 kW</translation>
    </message>
    <message>
        <source>rack %1 U</source>
        <comment>max 8</comment>
        <translation>Rack %1 HE</translation>
    </message>
    <message>
        <source>price %1</source>
        <comment>max 400,000</comment>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>Platz im Rack</translation>
    </message>
    <message>
        <source>The catalogue does not state the size of this configuration.</source>
        <translation>Der Katalog nennt die Größe dieser Konfiguration nicht.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>No price in the price book.</source>
        <translation>Kein Preis in der Preisliste.</translation>
    </message>
    <message>
        <source>tokens a day %1</source>
        <comment>min 500,000,000</comment>
        <translation>Token pro Tag %1</translation>
    </message>
    <message>
        <source>per user %1</source>
        <comment>min 40</comment>
        <translation>je Nutzer %1</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>Leistungsaufnahme nicht bekannt</translation>
    </message>
    <message>
        <source>rack space not known</source>
        <translation>Platz im Rack nicht bekannt</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ResultMemory</name>
    <message>
        <source>Memory per device: %1 of %2</source>
        <translation>Speicher je Gerät: %1 von %2</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of so much usable memory</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>ResultName</name>
    <message>
        <source>%1:</source>
        <comment>verdict before its reason</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how it would run</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>kW, max</source>
        <translation>kW, max.</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>1. Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>U</source>
        <comment>rack units</comment>
        <translation>HE</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>ranked by cost, what misses one target by how near it comes</source>
        <translation>nach Kosten sortiert, was ein Ziel verfehlt danach, wie nahe es kommt</translation>
    </message>
    <message>
        <source>ranked by speed, what misses one target by how near it comes</source>
        <translation>nach Tempo sortiert, was ein Ziel verfehlt danach, wie nahe es kommt</translation>
    </message>
    <message>
        <source>ranked by power, what misses one target by how near it comes</source>
        <translation>nach Leistungsaufnahme sortiert, was ein Ziel verfehlt danach, wie nahe es kommt</translation>
    </message>
    <message>
        <source>ranked by what nothing else beats in everything, what misses one target by how near it comes</source>
        <translation>sortiert nach dem, was nichts anderes in allem übertrifft; was ein Ziel verfehlt danach, wie nahe es kommt</translation>
    </message>
    <message>
        <source>the largest model first</source>
        <translation>das größte Modell zuerst</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
</context>
<context>
    <name>ResultsTop</name>
    <message>
        <source>No model meets every target</source>
        <translation>Kein Modell erfüllt jedes Ziel</translation>
    </message>
    <message>
        <source>1 model meets every target</source>
        <translation>1 Modell erfüllt jedes Ziel</translation>
    </message>
    <message>
        <source>%1 models meet every target</source>
        <translation>%1 Modelle erfüllen jedes Ziel</translation>
    </message>
    <message>
        <source>No configuration meets every target</source>
        <translation>Keine Konfiguration erfüllt jedes Ziel</translation>
    </message>
    <message>
        <source>1 configuration meets every target</source>
        <translation>1 Konfiguration erfüllt jedes Ziel</translation>
    </message>
    <message>
        <source>%1 configurations meet every target</source>
        <translation>%1 Konfigurationen erfüllen jedes Ziel</translation>
    </message>
    <message>
        <source>only rows that hold “%1”</source>
        <translation>nur Zeilen mit „%1“</translation>
    </message>
    <message>
        <source>%1 more shown with what they miss</source>
        <translation>%1 weitere mit dem, was ihnen fehlt</translation>
    </message>
    <message>
        <source>Filter and columns</source>
        <translation>Filter und Spalten</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Wieder alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>Roofline of one device</source>
        <translation>Roofline eines Geräts</translation>
    </message>
    <message>
        <source>Operations per byte read</source>
        <translation>Operationen je gelesenem Byte</translation>
    </message>
    <message>
        <source>TFLOPS per device, dense</source>
        <translation>TFLOPS je Gerät, dicht</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reading prompts</source>
        <translation>Prompts lesen</translation>
    </message>
    <message>
        <source>One device of %1 reads %2 GB/s and computes %3 TFLOPS at most.</source>
        <translation>Ein Gerät vom Typ %1 liest höchstens %2 GB/s und rechnet höchstens %3 TFLOPS.</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Dichte Schichten</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Ausgabekopf</translation>
    </message>
    <message>
        <source>%1: %2 TFLOPS</source>
        <comment>number format, rate</comment>
        <translation>%1: %2 TFLOPS</translation>
    </message>
    <message>
        <source>16 bit</source>
        <comment>number format</comment>
        <translation>16 Bit</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1, %2</source>
        <comment>kind, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <comment>kind and date, price</comment>
        <translation>%1, statt %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Choose what it is, or leave it out.</source>
        <translation>„%1“ steht nicht im Katalog. Bitte wählen, was es ist, oder weglassen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how many prices were taken, which of them are not used</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Items are called by their names or ids there.</source>
        <translation>„%1“ ist nicht im Katalog. Ein Posten wird mit dem Namen oder der Kennung aus dem Katalog angegeben.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Hier wird ein Wert gebraucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>The value must be 1 for yes or 0 for no.</source>
        <translation>Der Wert muss 1 für ja oder 0 für nein sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue (%2).</source>
        <translation>„%1“ ist nicht im Katalog (%2).</translation>
    </message>
    <message>
        <source>There is an entry &quot;%1&quot; already.</source>
        <translation>Einen Eintrag „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The entry is no longer in the catalogue.</source>
        <translation>Der Eintrag ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>The value must be plain text without spaces at its ends.</source>
        <translation>Der Wert muss einfacher Text ohne Leerzeichen an den Enden sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; breaks the rule %2.</source>
        <translation>„%1“ verletzt die Regel %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. A price is 0 or more.</source>
        <translation>„%1“ ist negativ. Ein Preis ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as %2 or as %3. Write one of them.</source>
        <translation>„%1“ lässt sich als %2 oder als %3 lesen. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Write its code, such as EUR.</source>
        <translation>„%1“ ist keine Währung. Schreiben Sie den Code, etwa EUR.</translation>
    </message>
    <message>
        <source>Prices of the kind %1 are by the hour: per_hour.</source>
        <translation>Preise der Art %1 gelten pro Stunde: per_hour.</translation>
    </message>
    <message>
        <source>Prices of the kind %1 are by the token: per_million_input or per_million_output.</source>
        <translation>Preise der Art %1 gelten je Token: per_million_input oder per_million_output.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 bytes.</source>
        <translation>Der Text ist zu lang: höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of no column.</source>
        <translation>„%1“ ist der Name keiner Spalte.</translation>
    </message>
    <message>
        <source>There is no column for what the price is of, such as item_id, item, article or product.</source>
        <translation>Es fehlt eine Spalte für den Posten, etwa item_id, Artikel oder Produkt.</translation>
    </message>
    <message>
        <source>There is no column for the price, such as price, net price or unit price.</source>
        <translation>Es fehlt eine Spalte für den Preis, etwa price, Preis oder Nettopreis.</translation>
    </message>
    <message>
        <source>There is no column for the currency, such as currency.</source>
        <translation>Es fehlt eine Spalte für die Währung, etwa currency oder Währung.</translation>
    </message>
    <message>
        <source>There is no column for the date of the price, such as as_of, date or valid from.</source>
        <translation>Es fehlt eine Spalte für das Datum des Preises, etwa as_of, Datum oder Stand.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Es gibt keine Spalte %1.</translation>
    </message>
    <message>
        <source>The file is empty. Its first row must name the columns.</source>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as CSV UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8. Speichern Sie sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke. Speichern Sie sie als UTF-8 ohne diese.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>Die Datei hat zu viele Zeilen.</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>Die Zeile hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Eine Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first row has names.</source>
        <translation>Die Zeile hat mehr oder weniger Zellen als die erste Zeile Namen.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one.</source>
        <translation>Ein Anführungszeichen steht in einer Zelle, die nicht mit einem beginnt.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A line ends with a carriage return alone.</source>
        <translation>Eine Zeile endet nur mit einem Wagenrücklauf.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Eine Spalte hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <source>The column %1 is not known.</source>
        <translation>Die Spalte %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No column of this kind of file is there.</source>
        <translation>Keine Spalte dieser Art von Datei ist vorhanden.</translation>
    </message>
    <message>
        <source>The row breaks the rule %1.</source>
        <translation>Die Zeile verletzt die Regel %1.</translation>
    </message>
    <message>
        <source>The value must be %1 or more.</source>
        <translation>Der Wert muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>A model that can be sized needs a value here.</source>
        <translation>Ein Modell, das bemessen werden kann, braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>This is for a model that cannot be sized: then it is needed, otherwise it stays empty.</source>
        <translation>Das gilt für ein Modell, das nicht bemessen werden kann: Dann ist es nötig, sonst bleibt es leer.</translation>
    </message>
    <message>
        <source>A model without experts needs a value here.</source>
        <translation>Ein Modell ohne Experten braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>Attention without a latent cache needs a value here.</source>
        <translation>Attention ohne latenten Cache braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>A value is needed here, except for a mix of types.</source>
        <translation>Hier ist ein Wert nötig, außer bei einer Mischung von Typen.</translation>
    </message>
    <message>
        <source>An amount of money needs a currency, and nothing else has one.</source>
        <translation>Ein Geldbetrag braucht eine Währung, alles andere hat keine.</translation>
    </message>
    <message>
        <source>What is rented in the cloud is priced by the hour, and nothing else is.</source>
        <translation>Was in der Cloud gemietet wird, kostet pro Stunde, alles andere nicht.</translation>
    </message>
    <message>
        <source>An API is priced by the million tokens, and nothing else is.</source>
        <translation>Eine API kostet pro Million Token, alles andere nicht.</translation>
    </message>
    <message>
        <source>The value is a share: 1 at most.</source>
        <translation>Der Wert ist ein Anteil: höchstens 1.</translation>
    </message>
    <message>
        <source>The value must be 1 or more.</source>
        <translation>Der Wert muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The value must be the number of all blocks together.</source>
        <translation>Der Wert muss die Zahl aller Blöcke zusammen sein.</translation>
    </message>
    <message>
        <source>The value must be the bits of a block divided by its weights.</source>
        <translation>Der Wert muss die Bitzahl eines Blocks geteilt durch seine Gewichte sein.</translation>
    </message>
    <message>
        <source>The value must be at least that of input and output together.</source>
        <translation>Der Wert muss mindestens so groß sein wie Ein- und Ausgabe zusammen.</translation>
    </message>
    <message>
        <source>A value is needed here for the kind that is chosen.</source>
        <translation>Für die gewählte Art ist hier ein Wert nötig.</translation>
    </message>
    <message>
        <source>This goes with &quot;%1&quot;: state both, or neither.</source>
        <translation>Das gehört zu „%1“: Geben Sie beides an oder keines.</translation>
    </message>
    <message>
        <source>The value must be at most that of &quot;%1&quot;.</source>
        <translation>Der Wert darf höchstens so groß sein wie „%1“.</translation>
    </message>
    <message>
        <source>The value must be below that of &quot;%1&quot;.</source>
        <translation>Der Wert muss kleiner sein als „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a multiple of the value.</source>
        <translation>„%1“ muss ein Vielfaches des Wertes sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as %2.</source>
        <translation>„%1“ ist kein Datum wie %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. The nearest entries are %2.</source>
        <translation>„%1“ ist nicht im Katalog. Am nächsten liegen %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than its currency, which has %2. Write thousands without a separator.</source>
        <translation>„%1“ hat mehr Nachkommastellen als die Währung, die %2 hat. Schreiben Sie Tausender ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>Weights and bytes of a block go with formats of GGML blocks: state both for these, neither for others.</source>
        <translation>Gewichte und Bytes eines Blocks gehören zu Formaten aus GGML-Blöcken: für diese beide angeben, für andere keines.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add %1 to compare</source>
        <translation>%1 zum Vergleich</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Saved configurations</source>
        <translation>Gespeicherte Konfigurationen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Name of what is entered</source>
        <translation>Name der Eingaben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you save here is found in this list.</source>
        <translation>Was Sie hier speichern, finden Sie in dieser Liste wieder.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing matches %1</source>
        <comment>typed words</comment>
        <translation>Nichts passt zu %1</translation>
    </message>
    <message>
        <source>%1; nothing matches %2</source>
        <comment>present choice, typed words</comment>
        <translation>%1; nichts passt zu %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>match, its place, how many</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Kein Treffer.</translation>
    </message>
</context>
<context>
    <name>SectionItem</name>
    <message>
        <source>shown</source>
        <comment>this page</comment>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Dateien und Sicherungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Berth</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Optionen</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1, %2</source>
        <comment>choice and count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Workspace %1, no backup yet</source>
        <translation>Arbeitsbereich %1, noch keine Sicherung</translation>
    </message>
    <message>
        <source>Workspace %1, last backup %2</source>
        <translation>Arbeitsbereich %1, letzte Sicherung %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>what undo is about</comment>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>SizePage</name>
    <message>
        <source>%1 configurations in %2 ms</source>
        <translation>%1 Konfigurationen in %2 ms</translation>
    </message>
</context>
<context>
    <name>SizePlace</name>
    <message>
        <source>Size</source>
        <translation>Bemessen</translation>
    </message>
    <message>
        <source>Requirement</source>
        <comment>what undo is about</comment>
        <translation>Anforderung</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens the record of this source</source>
        <translation>Öffnet den Eintrag dieser Quelle</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1, read %2</source>
        <comment>source and date</comment>
        <translation>%1, gelesen %2</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 gives %2 in all and %3 to each user.</source>
        <translation>%1 ergibt insgesamt %2 und %3 je Nutzer.</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>tokens per second of each user</comment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>filled: this load; open: published runs</source>
        <translation>voll: diese Last; offen: Messungen</translation>
    </message>
    <message>
        <source>filled: this load</source>
        <translation>voll: diese Last</translation>
    </message>
</context>
<context>
    <name>SpeedLedger</name>
    <message>
        <source>%1 interval</source>
        <comment>such as 80%</comment>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <source>Speed, predicted</source>
        <translation>Tempo, vorhergesagt</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>predicted, %1</source>
        <translation>vorhergesagt, %1</translation>
    </message>
    <message>
        <source>%1, range</source>
        <comment>figure</comment>
        <translation>%1, Spanne</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>Without a load that runs there is no speed.</source>
        <translation>Ohne eine Last, die läuft, gibt es kein Tempo.</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>Systemdurchsatz</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Throughput limited by</source>
        <translation>Durchsatz begrenzt durch</translation>
    </message>
    <message>
        <source>Writing limited by</source>
        <translation>Schreiben begrenzt durch</translation>
    </message>
    <message>
        <source>Reading prompts limited by</source>
        <translation>Prompts lesen begrenzt durch</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>links between devices</source>
        <translation>Verbindungen zwischen Geräten</translation>
    </message>
    <message>
        <source>starting kernels</source>
        <translation>Kernel-Starts</translation>
    </message>
    <message>
        <source>prompts of other requests</source>
        <translation>Prompts anderer Anfragen</translation>
    </message>
    <message>
        <source>room for sequences</source>
        <translation>Platz für Sequenzen</translation>
    </message>
    <message>
        <source>the engine&apos;s limit of sequences</source>
        <translation>die Sequenzgrenze der Engine</translation>
    </message>
    <message>
        <source>Throughput with prompts</source>
        <translation>Durchsatz mit Prompts</translation>
    </message>
    <message>
        <source>Reading prompts alone</source>
        <translation>Nur Prompts lesen</translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>speed is a guess</source>
        <comment>of a row of results</comment>
        <translation>Tempo geschätzt</translation>
    </message>
</context>
<context>
    <name>StripFact</name>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the requirement</source>
        <translation>Öffnet die Anforderung</translation>
    </message>
</context>
<context>
    <name>TargetFields</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>min %1</source>
        <comment>a target that is missed</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>a limit that is missed</comment>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a figure that a limit is for</comment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TopActions</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Saved configurations</source>
        <translation>Gespeicherte Konfigurationen</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>Etwas ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search models, hardware, actions</source>
        <translation>Modelle, Hardware, Aktionen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Traced</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>Byte/s</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>Operationen/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>pro kWh</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>TFLOPS</source>
        <translation>TFLOPS</translation>
    </message>
    <message>
        <source>billion operations</source>
        <translation>Mrd. Operationen</translation>
    </message>
    <message>
        <source>billion values</source>
        <translation>Mrd. Werte</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>TFLOPS</source>
        <translation>TFLOPS</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>%1: %2</source>
        <comment>verdict and reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits reduced</source>
        <translation>Passt teilweise</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Nicht unterstützt</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits reduced</source>
        <translation>Passt teilweise</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>1 user at %1 tokens</source>
        <translation>1 Nutzer mit %1 Token</translation>
    </message>
    <message>
        <source>%1 users at %2 tokens</source>
        <translation>%1 Nutzer mit %2 Token</translation>
    </message>
    <message>
        <source>%1; room for %2 more.</source>
        <translation>%1; Platz für %2 weitere.</translation>
    </message>
    <message>
        <source>%1; no room for more.</source>
        <translation>%1; kein Platz für weitere.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens.</source>
        <translation>%1 von %2 Token.</translation>
    </message>
    <message>
        <source>%1 in host memory.</source>
        <translation>%1 im Hauptspeicher.</translation>
    </message>
    <message>
        <source>%1 short per device.</source>
        <translation>%1 je Gerät zu wenig.</translation>
    </message>
    <message>
        <source>This combination is not known to run.</source>
        <translation>Es ist nicht bekannt, dass diese Kombination läuft.</translation>
    </message>
    <message>
        <source>its configuration is not published.</source>
        <translation>seine Konfiguration ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>the shapes of its blocks are not published.</source>
        <translation>die Formen seiner Blöcke sind nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>its published configuration is not complete.</source>
        <translation>seine veröffentlichte Konfiguration ist unvollständig.</translation>
    </message>
    <message>
        <source>parts of its architecture are not modelled yet.</source>
        <translation>Teile seiner Architektur sind noch nicht modelliert.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>PP</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>EP</source>
        <translation>EP</translation>
    </message>
    <message>
        <source>DP</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation>Speicherauslastung</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>Prefill devices</source>
        <translation>Prefill-Geräte</translation>
    </message>
    <message>
        <source>Decode devices</source>
        <translation>Decode-Geräte</translation>
    </message>
    <message>
        <source>Prefill and decode apart</source>
        <translation>Prefill und Decode getrennt</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>%1 reads at most %2 tokens.</source>
        <translation>%1 liest höchstens %2 Token.</translation>
    </message>
</context>
<context>
    <name>WhyInputs</name>
    <message>
        <source>What went in</source>
        <translation>Eingangswerte</translation>
    </message>
    <message>
        <source>%1: %2 %3, source: %4</source>
        <comment>input, value, unit, source</comment>
        <translation>%1: %2 %3, Quelle: %4</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Copy the derivation</source>
        <translation>Herleitung kopieren</translation>
    </message>
</context>
<context>
    <name>WhySource</name>
    <message>
        <source>%1, unverified</source>
        <translation>%1, ungeprüft</translation>
    </message>
</context>
<context>
    <name>WhySteps</name>
    <message>
        <source>How it is computed</source>
        <translation>So wird es berechnet</translation>
    </message>
    <message>
        <source>Step %1, %2: %3 gives %4 %5</source>
        <translation>Schritt %1, %2: %3 ergibt %4 %5</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save under a name</source>
        <translation>Unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Saved configurations</source>
        <translation>Gespeicherte Konfigurationen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Reset the requirement</source>
        <translation>Anforderung zurücksetzen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>The configuration that the Size page explains</source>
        <translation>Die Konfiguration, die auf der Seite Bemessen erklärt wird</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Models for %1</source>
        <comment>hardware</comment>
        <translation>Modelle für %1</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of a range; the second has the unit</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>berth::catalogue::ListSaver</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>berth::catalogue::PriceListPicker</name>
    <message>
        <source>Open a price list</source>
        <translation>Preisliste öffnen</translation>
    </message>
    <message>
        <source>Price lists (*.csv)</source>
        <translation>Preislisten (*.csv)</translation>
    </message>
</context>
<context>
    <name>berth::charts::ChartSaver</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. The ending must be .png, .svg, .pdf or .csv.</source>
        <translation>%1 konnte nicht geschrieben werden. Die Endung muss .png, .svg, .pdf oder .csv sein.</translation>
    </message>
    <message>
        <source>%1 could not be written. There is no such folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room on the disk.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>berth::settings::LogoPicker</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Logos (*.svg *.png)</source>
        <translation>Logos (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>berth::shell::ReportSaver</name>
    <message>
        <source>There is no result to report yet.</source>
        <translation>Es gibt noch kein Ergebnis für einen Bericht.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Es wird noch nichts verglichen.</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::AccuracyTable</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Medianfehler</translation>
    </message>
    <message>
        <source>90% within</source>
        <translation>90&#xa0;% innerhalb</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::AccuracyViewModel</name>
    <message>
        <source>%1, local</source>
        <translation>%1, lokal</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Half of %1 published runs are predicted within %2, nine of ten within %3.</source>
        <translation>Die Hälfte von %1 veröffentlichten Läufen ist auf %2 genau vorhergesagt, neun von zehn auf %3.</translation>
    </message>
    <message>
        <source>The model was fitted to these runs. Of pairs of model and device that it had not seen, 80% lie between %1 and %2 times the prediction.</source>
        <translation>Das Modell wurde an diese Läufe angepasst. Von Paaren aus Modell und Gerät, die es nicht kannte, liegen 80&#xa0;% zwischen dem %1- und dem %2-Fachen der Vorhersage.</translation>
    </message>
    <message>
        <source>The model was fitted to these runs.</source>
        <translation>Das Modell wurde an diese Läufe angepasst.</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::CostAssumptions</name>
    <message>
        <source>Cost over 1 year</source>
        <translation>Kosten über 1 Jahr</translation>
    </message>
    <message>
        <source>Cost over %1 years</source>
        <translation>Kosten über %1 Jahre</translation>
    </message>
    <message>
        <source>%1% busy</source>
        <translation>%1&#xa0;% Auslastung</translation>
    </message>
    <message>
        <source>PUE %1</source>
        <translation>PUE %1</translation>
    </message>
    <message>
        <source>%1 %2 per kWh</source>
        <comment>price and currency</comment>
        <translation>%1 %2 pro kWh</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::ExchangeRates</name>
    <message>
        <source>Choose two different currencies.</source>
        <translation>Wählen Sie zwei verschiedene Währungen.</translation>
    </message>
    <message>
        <source>Enter the rate.</source>
        <translation>Geben Sie den Kurs ein.</translation>
    </message>
    <message>
        <source>There are %1 rates already. Remove one first.</source>
        <translation>Es gibt schon %1 Kurse. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>currency, rate, currency</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The date lies in the future. Write the day on which the rate was published.</source>
        <translation>Das Datum liegt in der Zukunft. Geben Sie den Tag an, an dem der Kurs veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Write the date as a day, such as %1.</source>
        <translation>Das Datum als Tag schreiben, etwa %1.</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Keeper</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Gespeichert %1</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::OwnEditor</name>
    <message>
        <source>Own value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>where the value is from</source>
        <translation>woher der Wert kommt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>why the shipped value does not hold here</source>
        <translation>warum der mitgelieferte Wert hier nicht gilt</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert verwenden</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The shipped value holds again</source>
        <translation>Der mitgelieferte Wert gilt wieder</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Own entry changed</source>
        <translation>Eigener Eintrag geändert</translation>
    </message>
    <message>
        <source>Own value kept; estimates use it now</source>
        <translation>Eigener Wert gespeichert; ab jetzt wird damit gerechnet</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>Change made again</source>
        <translation>Änderung wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of an entry</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <comment>kind of facts</comment>
        <translation>Neuer Eintrag: %1</translation>
    </message>
    <message>
        <source>Use letters, digits and . - _ / : + alone.</source>
        <translation>Nur Buchstaben, Ziffern und . - _ / : + verwenden.</translation>
    </message>
    <message>
        <source>The catalogue has an entry of this name. Choose another one.</source>
        <translation>Der Katalog hat schon einen Eintrag dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Palette</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt gewählt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Pinner</name>
    <message>
        <source>It names no hardware, so it cannot be compared yet. Choose a result on the Size page.</source>
        <translation>Sie nennt keine Hardware und lässt sich noch nicht vergleichen. Wählen Sie ein Ergebnis auf der Seite Bemessen.</translation>
    </message>
    <message>
        <source>This configuration is compared already.</source>
        <translation>Diese Konfiguration wird schon verglichen.</translation>
    </message>
    <message>
        <source>Six configurations are compared already. Remove one first.</source>
        <translation>Es werden schon sechs Konfigurationen verglichen. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Added to the comparison</source>
        <translation>Dem Vergleich hinzugefügt</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::PriceImport</name>
    <message numerus="yes">
        <source>%n own prices taken</source>
        <translation>
            <numerusform>%n eigener Preis übernommen</numerusform>
            <numerusform>%n eigene Preise übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows can be taken.</source>
        <translation>
            <numerusform>Die Zeile kann übernommen werden.</numerusform>
            <numerusform>Alle %n Zeilen können übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>Keine Zeile kann übernommen werden.</translation>
    </message>
    <message>
        <source>Rows with errors: %1. Rows that can be imported: %2.</source>
        <translation>Zeilen mit Fehlern: %1. Zeilen, die importiert werden können: %2.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Nicht gelesene Spalten: %1.</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::SavedWork</name>
    <message>
        <source>%1, saved %2</source>
        <comment>model, date</comment>
        <translation>%1, gespeichert am %2</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <comment>model</comment>
        <translation>%1, seit dem Speichern geändert</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Session</name>
    <message>
        <source>The budget stays in %1, and so do all prices: no exchange rate leads to %2 yet.</source>
        <translation>Das Budget bleibt in %1 und ebenso alle Preise: Noch führt kein Wechselkurs zu %2.</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>A new entry was not finished. What was typed is in its form on Catalogue.</source>
        <translation>Ein neuer Eintrag wurde nicht fertig. Was eingegeben war, steht in seinem Formular im Katalog.</translation>
    </message>
    <message>
        <source>The new entry was discarded</source>
        <translation>Der neue Eintrag wurde verworfen</translation>
    </message>
    <message>
        <source>%1 is no longer compared</source>
        <translation>%1 wird nicht mehr verglichen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Storage</name>
    <message>
        <source>Backup made: %1</source>
        <translation>Sicherung angelegt: %1</translation>
    </message>
    <message>
        <source>Backup restored. What was there before is the latest backup.</source>
        <translation>Sicherung wiederhergestellt. Der vorige Stand ist jetzt die neueste Sicherung.</translation>
    </message>
</context>
</TS>
