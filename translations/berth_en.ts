<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CostText</name>
    <message numerus="yes">
        <source>not in %n years</source>
        <comment>buying pays off</comment>
        <translation>
            <numerusform>not in %n year</numerusform>
            <numerusform>not in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactPhrases</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message numerus="yes">
        <source>Take %n prices</source>
        <translation>
            <numerusform>Take %n price</numerusform>
            <numerusform>Take %n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n spare</source>
        <comment>nodes beside those that serve</comment>
        <translation>
            <numerusform>%n spare</numerusform>
            <numerusform>%n spare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message numerus="yes">
        <source>%n further field(s)</source>
        <translation>
            <numerusform>%n further field</numerusform>
            <numerusform>%n further fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%1 users at %2 tokens of context.</source>
        <translation>
            <numerusform>%1 user at %2 tokens of context.</numerusform>
            <numerusform>%1 users at %2 tokens of context.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens of context; room for %3 more.</source>
        <translation>
            <numerusform>%1 user at %2 tokens of context; room for %3 more.</numerusform>
            <numerusform>%1 users at %2 tokens of context; room for %3 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %2 of %3 tokens: %4 of %1 users with the full context.</source>
        <translation>
            <numerusform>Holds %2 of %3 tokens: %4 of %1 user with the full context.</numerusform>
            <numerusform>Holds %2 of %3 tokens: %4 of %1 users with the full context.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speed at %1 users</source>
        <translation>
            <numerusform>Speed at %1 user</numerusform>
            <numerusform>Speed at %1 users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens</source>
        <translation>
            <numerusform>%1 user at %2 tokens</numerusform>
            <numerusform>%1 users at %2 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years in total</source>
        <translation>
            <numerusform>%1 year in total</numerusform>
            <numerusform>%1 years in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 configurations</source>
        <translation>
            <numerusform>%1 configuration</numerusform>
            <numerusform>%1 configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2, but misses %1 targets</source>
        <translation>
            <numerusform>%2, but misses %1 target</numerusform>
            <numerusform>%2, but misses %1 targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 user</numerusform>
            <numerusform>%1 users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more published claims concern this and are not shown.</source>
        <translation>
            <numerusform>%1 more published claim concerns this and is not shown.</numerusform>
            <numerusform>%1 more published claims concern this and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 in total over %1 years.</source>
        <translation>
            <numerusform>%2 in total over %1 year.</numerusform>
            <numerusform>%2 in total over %1 years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceVerdicts</name>
    <message numerus="yes">
        <source>%n of them will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n of them will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.</numerusform>
            <numerusform>%n of them will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPhrases</name>
    <message numerus="yes">
        <source>%n unverified</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n unverified</numerusform>
            <numerusform>%n unverified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own value(s)</source>
        <translation>
            <numerusform>%n own value</numerusform>
            <numerusform>%n own values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::PriceImport</name>
    <message numerus="yes">
        <source>%n own prices taken</source>
        <translation>
            <numerusform>%n own price taken</numerusform>
            <numerusform>%n own prices taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows can be taken.</source>
        <translation>
            <numerusform>The row can be taken.</numerusform>
            <numerusform>All %n rows can be taken.</numerusform>
        </translation>
    </message>
</context>
</TS>
