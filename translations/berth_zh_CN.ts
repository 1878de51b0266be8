<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Berth %1</source>
        <translation>Berth %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Sources read until %1</source>
        <translation>资料来源截至 %1</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer. No account, no telemetry, no search for updates.</source>
        <translation>离线运行：任何数据都不会离开本机。无需账户，无遥测，不检查更新。</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>Predicted against measured</source>
        <translation>预测与实测对比</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>within 20%</source>
        <translation>20% 以内</translation>
    </message>
    <message>
        <source>Other hardware</source>
        <translation>其他硬件</translation>
    </message>
    <message>
        <source>%1, %2, %3 from %4</source>
        <comment>run, engine, id, source</comment>
        <translation>%1，%2，%3，来自 %4</translation>
    </message>
</context>
<context>
    <name>AccuracyPane</name>
    <message>
        <source>How accurate is Berth</source>
        <translation>Berth 有多准确</translation>
    </message>
    <message>
        <source>Back to the facts</source>
        <translation>返回资料</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Predicting published runs, %1%</source>
        <translation>正在预测公开实测，%1%</translation>
    </message>
    <message>
        <source>Predict them now</source>
        <translation>立即预测</translation>
    </message>
    <message>
        <source>The published runs have not been predicted.</source>
        <translation>尚未预测公开实测。</translation>
    </message>
    <message>
        <source>a point is a published run; the band is 20% to either side</source>
        <translation>每点为一次公开实测；色带为上下 20%</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>预测与实测对比</translation>
    </message>
    <message>
        <source>Errors by group</source>
        <translation>分组误差</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
</context>
<context>
    <name>AccuracyPhrases</name>
    <message>
        <source>%1 on %2 × %3</source>
        <comment>model, count, hardware</comment>
        <translation>%1，%2 × %3</translation>
    </message>
</context>
<context>
    <name>AdviceLine</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>One step down</source>
        <translation>降一档</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>可行的办法</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1 remedies</source>
        <translation>显示全部 %1 种办法</translation>
    </message>
    <message>
        <source>smallest change first</source>
        <translation>改动最小的在前</translation>
    </message>
</context>
<context>
    <name>AskNumber</name>
    <message>
        <source>%1, not known, %2</source>
        <comment>what, why</comment>
        <translation>%1，未知，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, figure</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, how it came about</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, show derivation</source>
        <translation>%1，显示推导</translation>
    </message>
    <message>
        <source>Show how this is computed</source>
        <translation>显示计算过程</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>The catalogue holds {fact1}.</source>
        <translation>资料库记载为 {fact1}。</translation>
    </message>
    <message>
        <source>The catalogue holds {text} as well.</source>
        <translation>资料库同样记载为 {text}。</translation>
    </message>
    <message>
        <source>The catalogue is more exact: {text}.</source>
        <translation>资料库更精确：{text}。</translation>
    </message>
    <message>
        <source>This is the headline figure; tools report {gb1} ({gib1}) per device.</source>
        <translation>这是标称值；工具报告每卡 {gb1}（{gib1}）。</translation>
    </message>
    <message>
        <source>Both directions are added up here; Berth counts {rate1} in each direction.</source>
        <translation>此处为双向之和；Berth 按每个方向 {rate1} 计算。</translation>
    </message>
    <message>
        <source>This is the total of a card with {n1} chips; software sees {n1} devices of {fact2} each.</source>
        <translation>这是含 {n1} 颗芯片的整卡合计；软件看到 {n1} 个设备，各 {fact2}。</translation>
    </message>
    <message>
        <source>The card carries {n1} chips with memory of their own: software sees {n1} devices.</source>
        <translation>该卡带有 {n1} 颗各有独立显存的芯片：软件看到 {n1} 个设备。</translation>
    </message>
    <message>
        <source>This is the rate with 2:4 sparsity; the dense rate is {fact1}.</source>
        <translation>这是 2:4 结构化稀疏的算力；稠密算力为 {fact1}。</translation>
    </message>
    <message>
        <source>This is the rate with FP16 accumulation or with sparsity; dense with FP32 accumulation it is {fact1}.</source>
        <translation>这是 FP16 累加或稀疏的算力；稠密且 FP32 累加时为 {fact1}。</translation>
    </message>
    <message>
        <source>This rate accumulates in FP32, as inference libraries do; with FP16 accumulation it is {fact1}.</source>
        <translation>该算力与推理库一样以 FP32 累加；FP16 累加时为 {fact1}。</translation>
    </message>
    <message>
        <source>This figure belongs to {text}; the dense rate here is {fact1}.</source>
        <translation>该数字属于 {text}；此处稠密算力为 {fact1}。</translation>
    </message>
    <message>
        <source>The device has units for it, dense {fact1}; whether an engine uses them is a separate question.</source>
        <translation>该设备有相应计算单元，稠密 {fact1}；推理引擎是否使用则另当别论。</translation>
    </message>
    <message>
        <source>The catalogue knows no support for it either.</source>
        <translation>资料库中同样没有对它的支持。</translation>
    </message>
    <message>
        <source>The catalogue holds {text}.</source>
        <translation>资料库记载为 {text}。</translation>
    </message>
    <message>
        <source>The source does not name the form: {text} has {fact1}.</source>
        <translation>来源未写明形态：{text} 为 {fact1}。</translation>
    </message>
    <message>
        <source>The catalogue says of this power figure: {text}.</source>
        <translation>资料库对该功率数字的说明：{text}。</translation>
    </message>
    <message>
        <source>{text}: not the vendor&apos;s product, and without the vendor&apos;s warranty.</source>
        <translation>{text}：并非原厂产品，没有原厂保修。</translation>
    </message>
    <message>
        <source>The published name &quot;{product}&quot; covers several products; Berth took {text}.</source>
        <translation>所用名称“{product}”对应多个产品；Berth 采用 {text}。</translation>
    </message>
    <message>
        <source>The catalogue knows {n1} machines of that name with different parts.</source>
        <translation>资料库中有 {n1} 种同名但配置不同的机器。</translation>
    </message>
    <message>
        <source>The catalogue&apos;s own value ({text}) is not verified against a source.</source>
        <translation>资料库自身的值（{text}）尚未经来源核实。</translation>
    </message>
    <message>
        <source>The catalogue holds no such fact.</source>
        <translation>资料库没有这项数据。</translation>
    </message>
    <message>
        <source>The hardware is not named exactly enough, or is not in the catalogue.</source>
        <translation>硬件名称不够明确，或不在资料库中。</translation>
    </message>
    <message>
        <source>The figure covers the weights, {gb1}, and a small load, {gb2} in all.</source>
        <translation>该数字足以容纳权重 {gb1} 和小负载，合计 {gb2}。</translation>
    </message>
    <message>
        <source>The figure holds the weights, {gb1}, but not the {gb2} that a small load takes with cache and runtime.</source>
        <translation>该数字能放下权重 {gb1}，但不足以满足小负载连同缓存和运行时所需的 {gb2}。</translation>
    </message>
    <message>
        <source>The figure is the rounded size plus a flat {pct1}; Berth needs {gb2} for weights, {gb3} in all.</source>
        <translation>该数字是取整大小加统一的 {pct1}；Berth 算得权重 {gb2}，合计 {gb3}。</translation>
    </message>
    <message>
        <source>The figure is the rounded size plus a flat {pct1}, which is short of the {gb3} that a small load takes.</source>
        <translation>该数字是取整大小加统一的 {pct1}，低于小负载所需的 {gb3}。</translation>
    </message>
    <message>
        <source>Exactly half a byte per parameter leaves out scales and 16-bit parts: {gb1}, as GGUF Q4_K_M {gb2}.</source>
        <translation>恰好每参数半字节，漏算了缩放因子和 16 位部分：实为 {gb1}，GGUF Q4_K_M 为 {gb2}。</translation>
    </message>
    <message>
        <source>Half a byte per parameter plus a flat {pct1} is too little: the weights take {gb2}, as GGUF Q4_K_M {gb3}.</source>
        <translation>每参数半字节加统一的 {pct1} 不够：权重占 {gb2}，GGUF Q4_K_M 为 {gb3}。</translation>
    </message>
    <message>
        <source>In a 4-bit group format that suffices; as GGUF Q4_K_M the weights alone take {gb1}.</source>
        <translation>采用 4 位分组格式时足够；GGUF Q4_K_M 仅权重就占 {gb1}。</translation>
    </message>
    <message>
        <source>The weights alone take {gb1}.</source>
        <translation>仅权重就占 {gb1}。</translation>
    </message>
    <message>
        <source>Weights, cache and runtime of a small load take only {gb1}.</source>
        <translation>小负载的权重、缓存和运行时合计只需 {gb1}。</translation>
    </message>
    <message>
        <source>This is the figure for {text}; in {precision} the weights alone take {gb1}.</source>
        <translation>这是 {text} 的数字；{precision} 下仅权重就占 {gb1}。</translation>
    </message>
    <message>
        <source>The model is published in {text}, {gb1} of weights; {precision} is a conversion of it.</source>
        <translation>该模型以 {text} 发布，权重 {gb1}；{precision} 由其转换而来。</translation>
    </message>
    <message>
        <source>The hardware loads it and has room for {n1} tokens of cache on {devices2}.</source>
        <translation>该硬件可以加载，{devices2}上的缓存还可容纳 {n1} 个词元。</translation>
    </message>
    <message>
        <source>The hardware loads it, with room for only {n1} tokens of cache on {devices2}.</source>
        <translation>该硬件可以加载，但{devices2}上的缓存只能容纳 {n1} 个词元。</translation>
    </message>
    <message>
        <source>It does not load: {gb1} are missing per device on {devices2}.</source>
        <translation>无法加载：{devices2}时每卡缺 {gb1}。</translation>
    </message>
    <message>
        <source>No engine in the catalogue runs this format on these devices.</source>
        <translation>资料库中没有推理引擎能在这些设备上运行该格式。</translation>
    </message>
    <message>
        <source>It runs, but {n1} would do, with room for {n2} tokens of cache; more is a choice of speed.</source>
        <translation>可以运行，但 {n1} 个就够，缓存可容纳 {n2} 个词元；再多只为速度。</translation>
    </message>
    <message>
        <source>{n1} of its devices would hold the model; the machine is sold as a whole.</source>
        <translation>其中 {n1} 个设备即可放下模型；但该机器只整机出售。</translation>
    </message>
    <message>
        <source>The hardware suits the figure for {text} only: in {precision} {gb1} are missing on each device.</source>
        <translation>该硬件只适合 {text} 的数字：{precision} 下每卡缺 {gb1}。</translation>
    </message>
    <message>
        <source>The weights take {gb1}: on {gb2} that is possible only with most of them in host memory.</source>
        <translation>权重占 {gb1}：仅有 {gb2} 时，大部分权重须放在主机内存。</translation>
    </message>
    <message>
        <source>As published {gb1} are missing on each device; in {text} it loads.</source>
        <translation>按发布格式每卡缺 {gb1}；{text} 则可加载。</translation>
    </message>
    <message>
        <source>Even at 4 bits the weights take {gb1}, and one card has {gb2}.</source>
        <translation>即使 4 位，权重也占 {gb1}，而单卡只有 {gb2}。</translation>
    </message>
    <message>
        <source>At 4 bits one card holds it, with room for {n1} tokens of cache.</source>
        <translation>4 位时单卡即可放下，缓存可容纳 {n1} 个词元。</translation>
    </message>
    <message>
        <source>{n1} devices are no usual group: engines divide heads and experts by powers of two.</source>
        <translation>{n1} 个设备并非常见分组：推理引擎按 2 的幂切分注意力头和专家。</translation>
    </message>
    <message>
        <source>One number cannot say it: from {gb1} to {gb2}, by model and precision.</source>
        <translation>无法用一个数字概括：视模型和精度，从 {gb1} 到 {gb2}。</translation>
    </message>
    <message>
        <source>It depends on the precision: from {gb1} as GGUF Q4_K_M to {gb2} in 16 bits.</source>
        <translation>取决于精度：从 GGUF Q4_K_M 的 {gb1} 到 16 位的 {gb2}。</translation>
    </message>
    <message>
        <source>The catalogue&apos;s price is {fact1}.</source>
        <translation>资料库中的价格为 {fact1}。</translation>
    </message>
    <message>
        <source>This is the price of {text}; the product named here costs {fact1}.</source>
        <translation>这是 {text} 的价格；此处所指产品的价格为 {fact1}。</translation>
    </message>
    <message>
        <source>The catalogue dates the products named, of {text}, {years}.</source>
        <translation>资料库中所列产品（{text}）的年份为{years}。</translation>
    </message>
    <message>
        <source>The products named belong to {n1} generations.</source>
        <translation>所列产品属于 {n1} 代。</translation>
    </message>
    <message>
        <source>{product} belongs to {text}.</source>
        <translation>{product} 属于 {text}。</translation>
    </message>
    <message>
        <source>{text} is made for China in the catalogue as well.</source>
        <translation>资料库中 {text} 同样是面向中国市场的型号。</translation>
    </message>
    <message>
        <source>{text} is sold worldwide, not a variant for China.</source>
        <translation>{text} 面向全球销售，并非中国特供型号。</translation>
    </message>
    <message>
        <source>Berth computes {pct1}.</source>
        <translation>Berth 算得 {pct1}。</translation>
    </message>
    <message>
        <source>8-bit weights save {pct1} whatever the activations are: W8A16 and W8A8 weigh the same.</source>
        <translation>无论激活为何，8 位权重都节省 {pct1}：W8A16 与 W8A8 大小相同。</translation>
    </message>
    <message>
        <source>The model is published in {text}.</source>
        <translation>该模型以 {text} 发布。</translation>
    </message>
    <message>
        <source>The model is published in {text}, the form it was trained in.</source>
        <translation>该模型以 {text} 发布，即其训练时的格式。</translation>
    </message>
    <message>
        <source>This is a link, {rate2} per direction, not memory bandwidth, which is {rate1}.</source>
        <translation>这是互连带宽，每个方向 {rate2}，不是显存带宽；显存带宽为 {rate1}。</translation>
    </message>
    <message>
        <source>FP8 takes {n1} byte per weight and BF16 {n2}, as FP16: only FP8 asks for less bandwidth.</source>
        <translation>FP8 每个权重 {n1} 字节，BF16 与 FP16 同为 {n2} 字节：只有 FP8 降低带宽需求。</translation>
    </message>
    <message>
        <source>Berth computes {n1}, both sides counted per direction.</source>
        <translation>Berth 算得 {n1}，两侧均按单方向计算。</translation>
    </message>
    <message>
        <source>4-bit weights of the largest model named take {pct1} of the 16-bit ones.</source>
        <translation>所列最大模型的 4 位权重为 16 位的 {pct1}。</translation>
    </message>
    <message>
        <source>It saves cache, {gb1} per sequence of 8,192 tokens, and nothing of the {gb2} of weights.</source>
        <translation>它节省缓存，每条 8,192 词元的序列 {gb1}，但 {gb2} 的权重分毫不减。</translation>
    </message>
    <message>
        <source>The smallest sibling named takes {gb1} in 16 bits instead of {gb2}.</source>
        <translation>所列最小的同系模型 16 位只需 {gb1}，而非 {gb2}。</translation>
    </message>
    <message>
        <source>Model parallelism splits the weights; data parallelism alone leaves a whole copy on every device.</source>
        <translation>模型并行会切分权重；仅用数据并行时每个设备都保留完整副本。</translation>
    </message>
    <message>
        <source>It saves activations in training and no memory in inference.</source>
        <translation>它在训练中节省激活，对推理显存没有帮助。</translation>
    </message>
    <message>
        <source>{b1} of {b2} parameters compute for each token; all of them stay in memory.</source>
        <translation>每个词元有 {b1} 参数参与计算，总计 {b2}；但全部都驻留显存。</translation>
    </message>
    <message>
        <source>{n1} engines of the catalogue run on this vendor&apos;s devices.</source>
        <translation>资料库中有 {n1} 个推理引擎可在该厂商设备上运行。</translation>
    </message>
    <message>
        <source>No engine of the catalogue runs on this vendor&apos;s devices.</source>
        <translation>资料库中没有推理引擎可在该厂商设备上运行。</translation>
    </message>
    <message>
        <source>Pools of several models are not computed yet; the gain depends on their demand by the hour.</source>
        <translation>尚不计算多模型共享资源池；收益取决于各模型每小时的需求。</translation>
    </message>
    <message>
        <source>The model is not in the catalogue or cannot be sized.</source>
        <translation>该模型不在资料库中，或无法估算。</translation>
    </message>
    <message>
        <source>Berth has nothing to hold against a claim of the kind &quot;{text}&quot;.</source>
        <translation>Berth 没有可与“{text}”类说法对照的结果。</translation>
    </message>
    <message>
        <source>Berth computes {n1} tokens/s for one user, likely {n2} to {n3}.</source>
        <translation>Berth 计算得出单用户 {n1} 词元/秒，可能在 {n2} 到 {n3} 之间。</translation>
    </message>
    <message>
        <source>Berth computes {n1} tokens/s for one user, likely {n2} to {n3}; the figure lies outside.</source>
        <translation>Berth 计算得出单用户 {n1} 词元/秒，可能在 {n2} 到 {n3} 之间；该数字在此范围之外。</translation>
    </message>
    <message>
        <source>Neither memory nor disk depends on it.</source>
        <translation>内存和磁盘都与此无关。</translation>
    </message>
    <message>
        <source>Berth computes {fact1}; the stated figure means {pct2} of the 16-bit peak.</source>
        <translation>Berth 计算得 {fact1}；所述数字相当于 16 位峰值算力的 {pct2}。</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer states alone take {gb1}, {n2} bytes for each parameter.</source>
        <translation>仅权重、梯度和优化器状态就占 {gb1}，每个参数 {n2} 字节。</translation>
    </message>
    <message>
        <source>The publisher counts {n2} device-hours at {price1} each, the stages after pre-training included.</source>
        <translation>发布方按 {n2} 设备小时、每小时 {price1} 计算，包含预训练之后的各阶段。</translation>
    </message>
    <message>
        <source>Neither the tokens of the run nor a rate of the device are known.</source>
        <translation>该次训练的词元数或设备的算力未知。</translation>
    </message>
</context>
<context>
    <name>AuditFigures</name>
    <message>
        <source>%1 billion</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 个设备</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 个设备</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>years</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>a rate that is not published</source>
        <translation>未公布的速率</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>无法比较</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
</context>
<context>
    <name>BackupsPopup</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>It takes the place of everything that is open; what is there now becomes the latest backup.</source>
        <translation>它将取代当前打开的全部内容；现有内容会成为最新的备份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>CacheField</name>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Fewer formats of the KV cache</source>
        <translation>较少的 KV 缓存格式</translation>
    </message>
    <message>
        <source>More formats of the KV cache</source>
        <translation>更多 KV 缓存格式</translation>
    </message>
    <message>
        <source>KV cache, all formats</source>
        <translation>KV 缓存，全部格式</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <comment>kind of facts</comment>
        <translation>资料库：%1</translation>
    </message>
</context>
<context>
    <name>CataloguePlace</name>
    <message>
        <source>Catalogue</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Own values and entries</source>
        <comment>what undo is about</comment>
        <translation>自有数值和条目</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
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
        <translation>方向键逐个读出数值，T 键以表格显示。</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Chart saved: %1</source>
        <translation>图表已保存：%1</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>More about the chart</source>
        <translation>图表的更多操作</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Save as PNG, SVG, PDF or CSV</source>
        <translation>保存为 PNG、SVG、PDF 或 CSV</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>chosen first, then the nearest alternatives; the line marks the usable limit</source>
        <translation>首行为所选方案，其后为最接近的备选；竖线为可用上限</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>Throughput against interactivity</source>
        <translation>吞吐量与交互速度</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Roofline of one device</source>
        <translation>单卡 Roofline</translation>
    </message>
    <message>
        <source>operators of a step and of a prompt</source>
        <translation>一个 Decode 步与一次提示词读取中的算子</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>累计成本</translation>
    </message>
    <message>
        <source>buying the chosen one, renting the same, and where they cross</source>
        <translation>购置所选方案、租用同款及其交点</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <comment>model, configuration, how it runs, load</comment>
        <translation>%1，%2：%3。%4</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter %1, remove</source>
        <translation>筛选条件 %1，移除</translation>
    </message>
</context>
<context>
    <name>ClaimFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ClaimPopover</name>
    <message>
        <source>Published</source>
        <translation>公开说法</translation>
    </message>
    <message>
        <source>Berth</source>
        <translation>Berth</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>ClaimTopics</name>
    <message>
        <source>Device memory needed</source>
        <translation>所需显存</translation>
    </message>
    <message>
        <source>Smallest deployment</source>
        <translation>最小部署</translation>
    </message>
    <message>
        <source>Hardware that runs it</source>
        <translation>可运行的硬件</translation>
    </message>
    <message>
        <source>Several devices needed</source>
        <translation>需要多个设备</translation>
    </message>
    <message>
        <source>Disk needed</source>
        <translation>所需磁盘</translation>
    </message>
    <message>
        <source>Host memory needed</source>
        <translation>所需主机内存</translation>
    </message>
    <message>
        <source>Least host memory</source>
        <translation>最低主机内存</translation>
    </message>
    <message>
        <source>Least host memory without a device</source>
        <translation>无加速卡时的最低主机内存</translation>
    </message>
    <message>
        <source>Good host memory</source>
        <translation>推荐主机内存</translation>
    </message>
    <message>
        <source>Good host memory beside a device</source>
        <translation>配加速卡时的推荐主机内存</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Parameters used per token</source>
        <translation>每词元激活参数</translation>
    </message>
    <message>
        <source>Published form</source>
        <translation>发布格式</translation>
    </message>
    <message>
        <source>Form of training</source>
        <translation>训练精度</translation>
    </message>
    <message>
        <source>Memory saved against FP16</source>
        <translation>相对 FP16 节省的显存</translation>
    </message>
    <message>
        <source>Least memory saved against FP16</source>
        <translation>相对 FP16 至少节省的显存</translation>
    </message>
    <message>
        <source>Most memory saved against FP16</source>
        <translation>相对 FP16 最多节省的显存</translation>
    </message>
    <message>
        <source>Lowest speed of one user</source>
        <translation>单用户最低速度</translation>
    </message>
    <message>
        <source>Highest speed of one user</source>
        <translation>单用户最高速度</translation>
    </message>
    <message>
        <source>Device-hours of training</source>
        <translation>训练卡时</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>训练天数</translation>
    </message>
    <message>
        <source>Cost of training</source>
        <translation>训练成本</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>训练所需显存</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Kind of memory</source>
        <translation>显存类型</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>FP32 rate</source>
        <translation>FP32 算力</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation>FP16 算力</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation>FP8 算力</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation>INT8 算力</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形态</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>处理器核心数</translation>
    </message>
    <message>
        <source>AI cores</source>
        <translation>AI 核心</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片数</translation>
    </message>
    <message>
        <source>Link against another device</source>
        <translation>与其他设备的互连对比</translation>
    </message>
    <message>
        <source>Link taken for memory bandwidth</source>
        <translation>将互连误作显存带宽</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代际</translation>
    </message>
    <message>
        <source>Made for China</source>
        <translation>中国特供</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术手段</translation>
    </message>
    <message>
        <source>Least processor cores</source>
        <translation>最少处理器核心数</translation>
    </message>
    <message>
        <source>Clock of the processor</source>
        <translation>处理器主频</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Model of the processor</source>
        <translation>处理器型号</translation>
    </message>
    <message>
        <source>NVLink of the H20</source>
        <translation>H20 的 NVLink</translation>
    </message>
    <message>
        <source>NVLink of the A100</source>
        <translation>A100 的 NVLink</translation>
    </message>
    <message>
        <source>Utilisation gained in a pool</source>
        <translation>资源池提升的利用率</translation>
    </message>
    <message>
        <source>Models that share a pool</source>
        <translation>共享资源池的模型</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Those without room are left out from the end.</source>
        <translation>放不下的列会从末尾开始省略。</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>常用列</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Search models, hardware, actions</source>
        <translation>搜索模型、硬件、操作</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>CompanySettings</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name and logo stand in the head of every report, the rest in its foot.</source>
        <translation>名称和徽标位于每份报告的页眉，其余位于页脚。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Street, postcode and town, country</source>
        <translation>街道、邮编和城市、国家</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone, e-mail, web site</source>
        <translation>电话、电子邮件、网站</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Court and number, VAT number</source>
        <translation>登记机关与编号、税号</translation>
    </message>
    <message>
        <source>Register and VAT</source>
        <translation>登记与税号</translation>
    </message>
    <message>
        <source>Last line of pages</source>
        <translation>页面末行</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或个人</translation>
    </message>
    <message>
        <source>Such as bank details</source>
        <translation>例如银行账户信息</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>尚无对比内容。</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>对比报告</translation>
    </message>
    <message>
        <source>Shows the configurations that were set aside</source>
        <translation>显示已加入的方案</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>number of configurations</comment>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>Leads to the Size page, where a configuration is chosen and added</source>
        <translation>转到“选型”页，在那里选择并加入一种方案</translation>
    </message>
    <message>
        <source>Six configurations are compared already. Remove one first.</source>
        <translation>已有六种方案在对比中，请先移除一种。</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>CompareBaseline</name>
    <message>
        <source>Set %1 as baseline</source>
        <translation>将 %1 设为基准</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>The others are held against it</source>
        <translation>其他方案与它对比</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>%1, %2</source>
        <comment>value, difference to the baseline</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, misses %2</source>
        <comment>value, a target</comment>
        <translation>%1，未达到：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, the line below it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, better</source>
        <comment>difference to the baseline</comment>
        <translation>%1，更好</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <comment>difference to the baseline</comment>
        <translation>%1，更差</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Tokens and power</source>
        <translation>词元与功率</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Context and users of</source>
        <translation>上下文与用户数：</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Hide the charts</source>
        <translation>隐藏图表</translation>
    </message>
</context>
<context>
    <name>CompareFrame</name>
    <message>
        <source>Memory against capacity</source>
        <translation>显存与容量</translation>
    </message>
    <message>
        <source>Throughput against interactivity</source>
        <translation>吞吐量与交互速度</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>购置或租用</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百万词元成本</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Roofline of one device</source>
        <translation>单卡 Roofline</translation>
    </message>
    <message>
        <source>Context and users</source>
        <translation>上下文与用户数</translation>
    </message>
    <message>
        <source>Nothing is known for this chart: no speed or no price.</source>
        <translation>此图没有数据：缺少速度或价格。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, targets</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>%1, %2</source>
        <comment>letter, name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>更多：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter, name of the configuration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what differs</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Mark differences</source>
        <translation>标出差异</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>better than the baseline</source>
        <translation>优于基准</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>than the baseline</comment>
        <translation>更差</translation>
    </message>
</context>
<context>
    <name>CompareLetters</name>
    <message>
        <source>Configuration</source>
        <translation>方案</translation>
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
        <translation>设为基准</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Add the same, bought</source>
        <translation>添加相同方案（购置）</translation>
    </message>
    <message>
        <source>Add the same, rented</source>
        <translation>添加相同方案（租用）</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>从对比中移除</translation>
    </message>
</context>
<context>
    <name>CompareName</name>
    <message>
        <source>Name of the configuration</source>
        <translation>方案名称</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>1 configuration</source>
        <translation>1 种方案</translation>
    </message>
    <message>
        <source>%1 configurations</source>
        <translation>%1 种方案</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Choose configurations</source>
        <translation>选择方案</translation>
    </message>
    <message>
        <source>Show an example: one model on three servers</source>
        <translation>显示示例：一个模型在三种服务器上</translation>
    </message>
    <message>
        <source>Up to six configurations stand side by side here. Choose one on the Size page and add it to the comparison.</source>
        <translation>这里可并排显示最多六种方案。请在选型页选择一种并添加到对比。</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>显示图表</translation>
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
        <translation>对比</translation>
    </message>
    <message>
        <source>What is compared</source>
        <comment>what undo is about</comment>
        <translation>对比内容</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>No published measurement is near to this configuration.</source>
        <translation>没有与此方案相近的公开实测。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Mark differences</source>
        <translation>标出差异</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>显示图表</translation>
    </message>
</context>
<context>
    <name>ConstraintLine</name>
    <message>
        <source>%1 leaves %2, rules out %3</source>
        <comment>a limit, numbers</comment>
        <translation>%1 剩余 %2，排除 %3</translation>
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
        <translation>%1：单独即排除 %3 种可能中的 %2 种。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 U</source>
        <comment>rack units</comment>
        <translation>%1 U</translation>
    </message>
    <message>
        <source>At most %1</source>
        <comment>a limit</comment>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>Power at most %1</source>
        <translation>功率至多 %1</translation>
    </message>
    <message>
        <source>At most %1 nodes</source>
        <translation>至多 %1 个节点</translation>
    </message>
    <message>
        <source>At least %1 per user</source>
        <translation>每用户至少 %1</translation>
    </message>
    <message>
        <source>First token at most %1</source>
        <translation>首词元至多 %1</translation>
    </message>
    <message>
        <source>At least %1 tokens a day</source>
        <translation>每天至少 %1 词元</translation>
    </message>
    <message>
        <source>%1 users at the same time</source>
        <translation>%1 个并发用户</translation>
    </message>
    <message>
        <source>Context of %1</source>
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>The formats that are allowed</source>
        <translation>允许的格式</translation>
    </message>
    <message>
        <source>The vendors that are allowed</source>
        <translation>允许的厂商</translation>
    </message>
    <message>
        <source>The form factors that are allowed</source>
        <translation>允许的机型</translation>
    </message>
    <message>
        <source>The hardware that there is</source>
        <translation>现有硬件</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>提高预算</translation>
    </message>
    <message>
        <source>Allow more power</source>
        <translation>放宽功率</translation>
    </message>
    <message>
        <source>Allow more rack space</source>
        <translation>放宽机架空间</translation>
    </message>
    <message>
        <source>Lower the speed per user</source>
        <translation>降低每用户速度</translation>
    </message>
    <message>
        <source>Wait longer for the first token</source>
        <translation>放宽首词元时间</translation>
    </message>
    <message>
        <source>Serve fewer at the same time</source>
        <translation>减少并发</translation>
    </message>
    <message>
        <source>Shorten the context</source>
        <translation>缩短上下文</translation>
    </message>
    <message>
        <source>Take another format</source>
        <translation>改用其他格式</translation>
    </message>
    <message>
        <source>Allow every vendor</source>
        <translation>允许所有厂商</translation>
    </message>
    <message>
        <source>Allow every form factor</source>
        <translation>允许所有机型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machines, precision</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 per user</source>
        <comment>speed</comment>
        <translation>每用户 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>by how much a target is missed, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Memory for %1 users at %2 tokens</source>
        <translation>可容纳 %1 个用户、%2 词元的显存</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>机架空间</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首词元</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每天词元数</translation>
    </message>
    <message>
        <source>The region in which it must be for sale</source>
        <translation>必须有售的地区</translation>
    </message>
    <message>
        <source>Allow every region</source>
        <translation>允许所有地区</translation>
    </message>
    <message>
        <source>%1. That rules out %2 of %3 possibilities by itself.</source>
        <translation>%1。仅此一项就排除了 %3 种可能中的 %2 种。</translation>
    </message>
    <message>
        <source>%1 reads at most %2 tokens</source>
        <translation>%1 最多读取 %2 个词元</translation>
    </message>
    <message>
        <source>The models read at most %1 tokens</source>
        <translation>这些模型最多读取 %1 个词元</translation>
    </message>
    <message>
        <source>Drop the target for the speed per user</source>
        <translation>取消每用户速度的目标</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Buy</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Rent, reserved</source>
        <translation>租用，预留</translation>
    </message>
    <message>
        <source>Rent, spot</source>
        <translation>租用，竞价</translation>
    </message>
    <message>
        <source>Rent, on demand</source>
        <translation>租用，按需</translation>
    </message>
    <message>
        <source>Tokens from an API</source>
        <translation>API 词元</translation>
    </message>
    <message>
        <source>pays off: month %1</source>
        <translation>第 %1 个月回本</translation>
    </message>
    <message>
        <source>Buying is cheaper than renting from month %1 on.</source>
        <translation>从第 %1 个月起，购置比租用便宜。</translation>
    </message>
    <message>
        <source>Buying is never cheaper than renting.</source>
        <translation>购置始终不比租用便宜。</translation>
    </message>
</context>
<context>
    <name>CostFields</name>
    <message>
        <source>Usual: %1</source>
        <comment>value</comment>
        <translation>常用值：%1</translation>
    </message>
    <message>
        <source>Usual: %1, from %2 to %3</source>
        <comment>value and its range</comment>
        <translation>常用值：%1，范围 %2 至 %3</translation>
    </message>
    <message>
        <source>%1, from your %2</source>
        <comment>amount, the amount it was converted from</comment>
        <translation>%1，由您的 %2 换算</translation>
    </message>
    <message>
        <source>No usual value in this currency: without one, energy costs nothing.</source>
        <translation>此货币没有常用值：不填写时电费按零计。</translation>
    </message>
    <message>
        <source>No usual value: left out while the field is empty.</source>
        <translation>没有常用值：字段为空时不计入。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, unverified</source>
        <comment>source, date</comment>
        <translation>%1，%2，未核实</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <comment>currency</comment>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1/kW, month</source>
        <comment>currency</comment>
        <translation>%1/kW·月</translation>
    </message>
    <message>
        <source>%1/month</source>
        <comment>currency</comment>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>%1/year</source>
        <comment>currency</comment>
        <translation>%1/年</translation>
    </message>
</context>
<context>
    <name>CostFigure</name>
    <message>
        <source>Takes the usual value: %1</source>
        <translation>采用常用值：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>CostGaps</name>
    <message>
        <source>The costs are beyond %1 billion %2, more than can be reckoned exactly. Lower the electricity, colocation or rent under Settings, Costs.</source>
        <comment>amount and currency</comment>
        <translation>成本超过 %1 × 10⁹ %2，无法精确计算。请在“设置”的“成本”中调低电价、托管或租金。</translation>
    </message>
</context>
<context>
    <name>CostLedger</name>
    <message>
        <source>Cost and power</source>
        <translation>成本与功率</translation>
    </message>
    <message>
        <source>Buy or rent</source>
        <translation>购置或租用</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>buying pays off</source>
        <translation>购置回本</translation>
    </message>
    <message>
        <source>buying pays off: %1</source>
        <translation>购置回本：%1</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Every figure to its usual value; currency and rates stay</source>
        <translation>所有数值恢复为常用值；货币和汇率保留</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Berth knows none and never asks the network. Prices without a rate to your currency stay unknown.</source>
        <translation>Berth 不含汇率，也从不联网查询。没有汇率的价格保持未知。</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Your own prices go before published ones.</source>
        <translation>您自己的价格优先于公开价格。</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Import in the catalogue</source>
        <translation>在资料库中导入</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Without VAT and recoverable taxes.</source>
        <translation>不含增值税和可退税费。</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Power of the building over power of the machines.</source>
        <translation>机房总功率与机器功率之比。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Share of the hours in which the machines work at full rate.</source>
        <translation>机器满负荷工作时间的占比。</translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Over which the purchase is written off.</source>
        <translation>购置费用的折旧年限。</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>Of the purchase, at the end.</source>
        <translation>占购置费用的比例，期末计。</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>For the present value of what is paid later.</source>
        <translation>用于计算以后付款的现值。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Of the purchase.</source>
        <translation>占购置费用的比例。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Subscriptions, for each accelerator.</source>
        <translation>订阅费，按每块加速卡。</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Premises and staff</source>
        <translation>场地与人员</translation>
    </message>
    <message>
        <source>Full-time people who look after these machines.</source>
        <translation>维护这些机器的全职人数。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Of one full-time person, all costs included.</source>
        <translation>每名全职人员，含全部成本。</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Of each machine, once: delivery, rack, cables, setting up.</source>
        <translation>每台机器一次性：运输、机架、线缆、安装调试。</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Of each accelerator, once.</source>
        <translation>每个加速器一次性。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>These values apply to every sizing and report. An empty field takes the usual value printed below it.</source>
        <translation>这些数值适用于所有选型和报告。空字段采用其下方的常用值。</translation>
    </message>
    <message>
        <source>Of prices and costs. A budget is converted by your rates; without one, the budget and the prices keep their currency.</source>
        <translation>价格与成本所用的货币。预算按您的汇率换算；没有汇率时，预算和价格保留原货币。</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>%1 years, %2 busy</source>
        <translation>%1 年，利用率 %2</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation>每百万输出词元</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Power, waiting</source>
        <translation>空闲时功率</translation>
    </message>
    <message>
        <source>Power, serving</source>
        <translation>服务时功率</translation>
    </message>
    <message>
        <source>Power, highest</source>
        <translation>最高功率</translation>
    </message>
    <message>
        <source>Purchase, from old prices of parts</source>
        <translation>购置，按旧的部件价格</translation>
    </message>
    <message>
        <source>Purchase, old price</source>
        <translation>购置，旧价格</translation>
    </message>
    <message>
        <source>Purchase, from parts</source>
        <translation>购置，按部件合计</translation>
    </message>
    <message>
        <source>Per million output tokens, rented and always busy</source>
        <translation>每百万输出词元，租用且满负荷</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>第 %1 个月</translation>
    </message>
    <message numerus="yes">
        <source>not in %n years</source>
        <comment>buying pays off</comment>
        <translation>
            <numerusform>%n 年内不会</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges: every price and usual value at its low end together, then at its high end.</source>
        <translation>区间：所有价格和常用值同时取低端，然后同时取高端。</translation>
    </message>
    <message>
        <source>Owning, a month</source>
        <translation>自有成本（每月）</translation>
    </message>
    <message>
        <source>Energy, a month</source>
        <translation>电费（每月）</translation>
    </message>
    <message>
        <source>Premises, a month</source>
        <translation>场地（每月）</translation>
    </message>
    <message>
        <source>Support, a month</source>
        <translation>维保（每月）</translation>
    </message>
    <message>
        <source>Software, a month</source>
        <translation>软件（每月）</translation>
    </message>
    <message>
        <source>Staff, a month</source>
        <translation>人员（每月）</translation>
    </message>
    <message>
        <source>Tokens from an API, a month</source>
        <translation>API 词元（每月）</translation>
    </message>
    <message>
        <source>%1, own price</source>
        <comment>purchase or rent</comment>
        <translation>%1，自有价格</translation>
    </message>
    <message>
        <source>Own prices: %1.</source>
        <comment>their sources</comment>
        <translation>自有价格：%1。</translation>
    </message>
    <message>
        <source>own entry</source>
        <comment>source of a price</comment>
        <translation>自有条目</translation>
    </message>
    <message>
        <source>An own price in %1 is not used: no exchange rate leads to %2 yet, see Settings.</source>
        <translation>一个以 %1 计的自有价格未被采用：尚无汇率可换算为 %2，见设置。</translation>
    </message>
    <message>
        <source>Installation and licences</source>
        <translation>安装与许可</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>瑞士法郎</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>印度卢比</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加拿大元</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>挪威克朗</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>丹麦克朗</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>波兰兹罗提</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>捷克克朗</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>巴西雷亚尔</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>阿联酋迪拉姆</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>沙特里亚尔</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>科威特第纳尔</translation>
    </message>
</context>
<context>
    <name>DataHeader</name>
    <message>
        <source>not ordered</source>
        <translation>未排序</translation>
    </message>
    <message>
        <source>ordered, largest first</source>
        <translation>已排序，从大到小</translation>
    </message>
    <message>
        <source>ordered, smallest first</source>
        <translation>已排序，从小到大</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DeploymentLedger</name>
    <message>
        <source>Whole deployment</source>
        <translation>整个部署</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>Memory used per device</source>
        <translation>每卡已用显存</translation>
    </message>
    <message>
        <source>Capacity of a device, as reported</source>
        <translation>单卡容量（工具报告值）</translation>
    </message>
    <message>
        <source>Memory that the engine keeps back</source>
        <translation>推理引擎保留的显存</translation>
    </message>
    <message>
        <source>Captured graphs per device</source>
        <translation>每卡 CUDA 图</translation>
    </message>
    <message>
        <source>Highest power of the machines</source>
        <translation>全部机器的最高功率</translation>
    </message>
    <message>
        <source>Weights of the whole model</source>
        <translation>整个模型的权重</translation>
    </message>
    <message>
        <source>Weights per device</source>
        <translation>每卡权重</translation>
    </message>
    <message>
        <source>Added when loading</source>
        <translation>加载时附加</translation>
    </message>
    <message>
        <source>Values per token and layer</source>
        <translation>每词元每层的值</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>State per sequence</source>
        <translation>每序列状态</translation>
    </message>
    <message>
        <source>Size of a cache block</source>
        <translation>缓存块大小</translation>
    </message>
    <message>
        <source>Blocks per sequence</source>
        <translation>每序列块数</translation>
    </message>
    <message>
        <source>KV cache per device</source>
        <translation>每卡 KV 缓存</translation>
    </message>
    <message>
        <source>Peak of the layers</source>
        <translation>各层峰值</translation>
    </message>
    <message>
        <source>Peak of drawing tokens</source>
        <translation>采样峰值</translation>
    </message>
    <message>
        <source>Peak of the image encoder</source>
        <translation>图像编码器峰值</translation>
    </message>
    <message>
        <source>Compute graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>Activations per device</source>
        <translation>每卡激活</translation>
    </message>
    <message>
        <source>Runtime and links per device</source>
        <translation>每卡运行时与通信</translation>
    </message>
    <message>
        <source>Usable memory per device</source>
        <translation>每卡可用显存</translation>
    </message>
    <message>
        <source>Room for the cache per device</source>
        <translation>每卡缓存空间</translation>
    </message>
    <message>
        <source>Sequences of this context</source>
        <translation>此上下文长度的序列数</translation>
    </message>
    <message>
        <source>Tokens held</source>
        <translation>可容纳词元</translation>
    </message>
    <message>
        <source>Free memory per device</source>
        <translation>每卡空闲显存</translation>
    </message>
    <message>
        <source>What the fullest device holds under the requested load: weights, caches, the peak of the largest step, the runtime and captured graphs.</source>
        <translation>在所需负载下最满设备的占用：权重、缓存、最大一步的峰值、运行时和 CUDA 图。</translation>
    </message>
    <message>
        <source>The memory that tools report for one device. It differs from the headline figure on the box.</source>
        <translation>工具对单个设备报告的显存，与标称值不同。</translation>
    </message>
    <message>
        <source>The engine is started with a share of the memory; the rest stays free for everything it does not count.</source>
        <translation>推理引擎按一定比例的显存启动；其余留给它不计入的部分。</translation>
    </message>
    <message>
        <source>Recorded launch sequences that the engine keeps for each batch size.</source>
        <translation>推理引擎为每种批大小录制并保存的启动序列。</translation>
    </message>
    <message>
        <source>Every tensor of the model at the bits of its precision, once, before it is cut over devices.</source>
        <translation>模型每个张量按其精度位数计一次，尚未切分到各设备。</translation>
    </message>
    <message>
        <source>The share of the fullest device. Tensor-parallel ranks cut most tensors and keep small ones whole.</source>
        <translation>最满设备所占份额。张量并行会切分大多数张量，小张量保持完整。</translation>
    </message>
    <message>
        <source>What one more token of one sequence costs in the whole model, before any copy on other ranks.</source>
        <translation>单个序列每增加一个词元在整个模型中的开销，不计其他 rank 上的副本。</translation>
    </message>
    <message>
        <source>Layers with a state of fixed size need it once per sequence.</source>
        <translation>具有固定大小状态的层，每个序列需要一份。</translation>
    </message>
    <message>
        <source>What the requested sequences occupy on the fullest device, in the blocks in which the engine hands the cache out. Where there is less room than asked for, it is the room.</source>
        <translation>所需序列在最满设备上的占用，按推理引擎分配缓存的块计算。若空间不足，则为全部可用空间。</translation>
    </message>
    <message>
        <source>Device context, libraries and the buffers with which devices exchange data.</source>
        <translation>设备上下文、库以及设备间交换数据的缓冲区。</translation>
    </message>
    <message>
        <source>The share of the memory that the engine may use.</source>
        <translation>推理引擎可使用的显存份额。</translation>
    </message>
    <message>
        <source>Whole sequences of the requested context that the deployment holds at the same time.</source>
        <translation>整个部署可同时容纳的、达到所需上下文长度的完整序列数。</translation>
    </message>
    <message>
        <source>Tokens that the deployment holds at this context, counted in whole blocks.</source>
        <translation>整个部署在此上下文长度下可容纳的词元数，按整块计。</translation>
    </message>
    <message>
        <source>What stays unused of the memory that the engine may use.</source>
        <translation>推理引擎可用显存中未使用的部分。</translation>
    </message>
    <message>
        <source>Bytes of all tensors</source>
        <translation>全部张量的字节数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Tensor-parallel ranks</source>
        <translation>张量并行 rank 数</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>流水线级数</translation>
    </message>
    <message>
        <source>Attention groups</source>
        <translation>注意力分组</translation>
    </message>
    <message>
        <source>Expert-parallel ranks</source>
        <translation>专家并行 rank 数</translation>
    </message>
    <message>
        <source>Tensors kept whole</source>
        <translation>保持完整的张量</translation>
    </message>
    <message>
        <source>Tensors that are cut</source>
        <translation>切分的张量</translation>
    </message>
    <message>
        <source>KV part</source>
        <translation>KV 部分</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Embedding and head</source>
        <translation>词嵌入与输出头</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>rank 数</translation>
    </message>
    <message>
        <source>Kept in host memory</source>
        <translation>留在主机内存</translation>
    </message>
    <message>
        <source>Key elements</source>
        <translation>Key 元素数</translation>
    </message>
    <message>
        <source>Value elements</source>
        <translation>Value 元素数</translation>
    </message>
    <message>
        <source>Bytes per value</source>
        <translation>每值字节数</translation>
    </message>
    <message>
        <source>Index keys</source>
        <translation>索引键</translation>
    </message>
    <message>
        <source>Tokens per block</source>
        <translation>每块词元数</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Blocks for states</source>
        <translation>状态所用块数</translation>
    </message>
    <message>
        <source>Sequences on the device</source>
        <translation>设备上的序列数</translation>
    </message>
    <message>
        <source>Size of a block</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Room for the cache</source>
        <translation>缓存空间</translation>
    </message>
    <message>
        <source>Share that the engine may use</source>
        <translation>推理引擎可用比例</translation>
    </message>
    <message>
        <source>Memory that programs see</source>
        <translation>程序可见显存</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>可用显存</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Runtime and links</source>
        <translation>运行时与通信</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>CUDA 图</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Highest power of one machine</source>
        <translation>单机最高功率</translation>
    </message>
    <message>
        <source>Headline memory</source>
        <translation>标称显存</translation>
    </message>
    <message>
        <source>Memory that tools report</source>
        <translation>工具报告的显存</translation>
    </message>
    <message>
        <source>bytes of all tensors</source>
        <translation>全部张量的字节数</translation>
    </message>
    <message>
        <source>copies, tables, padding and granules of the allocator</source>
        <translation>副本、表、填充及分配器粒度</translation>
    </message>
    <message>
        <source>one block, all layers of the stage</source>
        <translation>一个块，该级的所有层</translation>
    </message>
    <message>
        <source>blocks for the context, states included</source>
        <translation>上下文所用块数，含状态</translation>
    </message>
    <message>
        <source>device context, libraries and exchange buffers</source>
        <translation>设备上下文、库和交换缓冲区</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>System throughput, prompts included</source>
        <translation>系统吞吐量，含提示词</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Reading prompts alone</source>
        <translation>仅读取提示词</translation>
    </message>
    <message>
        <source>Rate of reading weights</source>
        <translation>读取权重的速率</translation>
    </message>
    <message>
        <source>Reading the dense weights</source>
        <translation>读取稠密权重</translation>
    </message>
    <message>
        <source>Experts that a step hits</source>
        <translation>一步命中的专家数</translation>
    </message>
    <message>
        <source>Reading the experts</source>
        <translation>读取专家权重</translation>
    </message>
    <message>
        <source>Reading the cache of one sequence</source>
        <translation>读取单个序列的缓存</translation>
    </message>
    <message>
        <source>Rate of matrix arithmetic</source>
        <translation>矩阵运算速率</translation>
    </message>
    <message>
        <source>Arithmetic of one token</source>
        <translation>单个词元的运算量</translation>
    </message>
    <message>
        <source>Attention of one sequence</source>
        <translation>单个序列的注意力</translation>
    </message>
    <message>
        <source>Exchange between devices for one token</source>
        <translation>单个词元的设备间通信</translation>
    </message>
    <message>
        <source>Delay of the exchanges of a step</source>
        <translation>一步的通信延迟</translation>
    </message>
    <message>
        <source>Starting kernels</source>
        <translation>内核启动</translation>
    </message>
    <message>
        <source>Sequences in flight</source>
        <translation>在途序列数</translation>
    </message>
    <message>
        <source>Sequences decoding in a step</source>
        <translation>每步 Decode 的序列数</translation>
    </message>
    <message>
        <source>One decode step</source>
        <translation>单个 Decode 步</translation>
    </message>
    <message>
        <source>One prompt alone</source>
        <translation>单独读取一个提示词</translation>
    </message>
    <message>
        <source>Prompts of others in a step</source>
        <translation>一步中其他请求的提示词</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每输出词元时间</translation>
    </message>
    <message>
        <source>Waiting for other prompts</source>
        <translation>等待其他提示词</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>One request from start to end</source>
        <translation>单个请求全程</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>系统吞吐量</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>读取权重</translation>
    </message>
    <message>
        <source>Work of the processors</source>
        <translation>处理器的工作</translation>
    </message>
    <message>
        <source>Work of the devices</source>
        <translation>加速卡的工作</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>单个词元</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>From sending a request to its first token, of a typical request in steady load: its own prompt, the wait for prompts before it, and what the engine adds.</source>
        <translation>稳态下典型请求从发出到首词元的时间：自身的提示词、等待前面的提示词，以及推理引擎的附加开销。</translation>
    </message>
    <message>
        <source>The time between two tokens of one user: one decode step of all sequences in flight, longer for the prompts of other requests in it.</source>
        <translation>单个用户相邻两个词元的间隔：所有在途序列的一个 Decode 步，其中夹带其他请求的提示词会使其变长。</translation>
    </message>
    <message>
        <source>One divided by the time per output token.</source>
        <translation>1 除以每输出词元时间。</translation>
    </message>
    <message>
        <source>Output tokens of all users together, in steady load: each request that ends is replaced by another.</source>
        <translation>稳态下全部用户的输出词元之和：每个请求结束后即有新请求补上。</translation>
    </message>
    <message>
        <source>Tokens that are written and tokens of prompts that are read, together.</source>
        <translation>生成的词元与读取的提示词词元之和。</translation>
    </message>
    <message>
        <source>System throughput divided by the output tokens of one request.</source>
        <translation>系统吞吐量除以单个请求的输出词元数。</translation>
    </message>
    <message>
        <source>Most prompt tokens per second when the deployment does nothing else.</source>
        <translation>部署只读取提示词时每秒最多读取的词元数。</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Share that is achieved</source>
        <translation>达成比例</translation>
    </message>
    <message>
        <source>Dense weights</source>
        <translation>稠密权重</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>Devices of an instance</source>
        <translation>单实例设备数</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation>实际速率</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>每层专家数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation>每步词元数</translation>
    </message>
    <message>
        <source>One expert, all layers</source>
        <translation>单个专家，全部层</translation>
    </message>
    <message>
        <source>Experts that are hit</source>
        <translation>命中的专家</translation>
    </message>
    <message>
        <source>Fullest rank against the mean</source>
        <translation>最满 rank 与平均之比</translation>
    </message>
    <message>
        <source>Bytes that move</source>
        <translation>搬运的字节数</translation>
    </message>
    <message>
        <source>Rate of the data sheet, dense</source>
        <translation>规格书稠密算力</translation>
    </message>
    <message>
        <source>Weights in eight bits or fewer</source>
        <translation>8 位及以下的权重</translation>
    </message>
    <message>
        <source>Weights in sixteen bits</source>
        <translation>16 位权重</translation>
    </message>
    <message>
        <source>Achieved rate in sixteen bits</source>
        <translation>16 位实际速率</translation>
    </message>
    <message>
        <source>Weights of the experts of a token</source>
        <translation>单词元所用专家的权重</translation>
    </message>
    <message>
        <source>Achieved rate of experts</source>
        <translation>专家的实际速率</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算次数</translation>
    </message>
    <message>
        <source>Layers of a stage</source>
        <translation>单级层数</translation>
    </message>
    <message>
        <source>One exchange</source>
        <translation>一次通信</translation>
    </message>
    <message>
        <source>Kernels of one layer</source>
        <translation>单层内核数</translation>
    </message>
    <message>
        <source>Once per step</source>
        <translation>每步一次</translation>
    </message>
    <message>
        <source>Sequences that are asked for</source>
        <translation>所需序列数</translation>
    </message>
    <message>
        <source>Sequences that the engine takes</source>
        <translation>推理引擎接受的序列数</translation>
    </message>
    <message>
        <source>Sequences that memory holds</source>
        <translation>显存可容纳的序列数</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词词元数</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>Exchange between devices</source>
        <translation>设备间通信</translation>
    </message>
    <message>
        <source>Attention of the prompt</source>
        <translation>提示词的注意力</translation>
    </message>
    <message>
        <source>Steps that a prompt takes</source>
        <translation>单个提示词所需步数</translation>
    </message>
    <message>
        <source>Output tokens of a request</source>
        <translation>单请求输出词元数</translation>
    </message>
    <message>
        <source>Tokens per sequence and step</source>
        <translation>每序列每步词元数</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Reading memory</source>
        <translation>读取显存</translation>
    </message>
    <message>
        <source>One prompt</source>
        <translation>单个提示词</translation>
    </message>
    <message>
        <source>Prompts of others</source>
        <translation>其他请求的提示词</translation>
    </message>
    <message>
        <source>Until the prompt is read</source>
        <translation>直至提示词读完</translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>仅该提示词</translation>
    </message>
    <message>
        <source>In the engine&apos;s queue</source>
        <translation>在推理引擎队列中</translation>
    </message>
    <message>
        <source>Waiting for a free place</source>
        <translation>等待空位</translation>
    </message>
    <message>
        <source>Writing the output</source>
        <translation>生成输出</translation>
    </message>
    <message>
        <source>Instances of the engine</source>
        <translation>推理引擎实例数</translation>
    </message>
    <message>
        <source>Share of time with a full batch</source>
        <translation>满批时间占比</translation>
    </message>
    <message>
        <source>Cost of unpacking the format</source>
        <translation>格式解包开销</translation>
    </message>
    <message>
        <source>Rate of experts against dense weights</source>
        <translation>专家相对稠密权重的速率</translation>
    </message>
    <message>
        <source>Weights that are multiplied</source>
        <translation>参与乘法的权重</translation>
    </message>
    <message>
        <source>Weights per second of all cores</source>
        <translation>所有核心每秒处理的权重</translation>
    </message>
    <message>
        <source>Cores waiting for each other</source>
        <translation>核心互相等待</translation>
    </message>
    <message>
        <source>Handing over between devices</source>
        <translation>设备间移交</translation>
    </message>
    <message>
        <source>Share of layers on the processors</source>
        <translation>处理器承担的层占比</translation>
    </message>
    <message>
        <source>Price of one machine, from its parts</source>
        <translation>单机价格（按部件）</translation>
    </message>
    <message>
        <source>Purchase of all machines</source>
        <translation>全部机器的购置</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Amortisation per month</source>
        <translation>每月折旧</translation>
    </message>
    <message>
        <source>Energy per month</source>
        <translation>每月能耗</translation>
    </message>
    <message>
        <source>Cost of energy per month</source>
        <translation>每月电费</translation>
    </message>
    <message>
        <source>Premises per month</source>
        <translation>每月场地费</translation>
    </message>
    <message>
        <source>Support per month</source>
        <translation>每月维保费</translation>
    </message>
    <message>
        <source>Running cost per month</source>
        <translation>每月运行成本</translation>
    </message>
    <message>
        <source>Cost of owning per month</source>
        <translation>每月自有成本</translation>
    </message>
    <message>
        <source>Present value of all payments</source>
        <translation>全部付款的现值</translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation>每百万词元成本</translation>
    </message>
    <message>
        <source>API per month</source>
        <translation>每月 API 费用</translation>
    </message>
    <message>
        <source>Month in which owning becomes cheaper</source>
        <translation>自有开始更便宜的月份</translation>
    </message>
    <message>
        <source>Utilisation from which owning is cheaper</source>
        <translation>自有更便宜的利用率</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Width of the feed-forward network</source>
        <translation>前馈网络宽度</translation>
    </message>
    <message>
        <source>Handing tokens to the next pipeline stage</source>
        <translation>传给下一个流水线级</translation>
    </message>
    <message>
        <source>Handing the cache to the devices that answer</source>
        <translation>将缓存交给负责回答的设备</translation>
    </message>
    <message>
        <source>Queue in front of the devices that read prompts</source>
        <translation>读取提示词的设备前的排队</translation>
    </message>
    <message>
        <source>One hand-over</source>
        <translation>一次传递</translation>
    </message>
    <message>
        <source>Scheduling on both sides</source>
        <translation>两侧的调度</translation>
    </message>
    <message>
        <source>Cache of a prompt, for one device</source>
        <translation>一个提示词的缓存（每设备）</translation>
    </message>
    <message>
        <source>Instances that read prompts</source>
        <translation>读取提示词的实例数</translation>
    </message>
    <message>
        <source>Share of the time they are busy</source>
        <translation>这些实例的利用率</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Share of the purchase</source>
        <translation>占购置价的比例</translation>
    </message>
    <message>
        <source>Months of use</source>
        <translation>使用月数</translation>
    </message>
    <message>
        <source>While serving</source>
        <translation>服务时</translation>
    </message>
    <message>
        <source>While waiting</source>
        <translation>空闲时</translation>
    </message>
    <message>
        <source>Share of busy time</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation>每月小时数</translation>
    </message>
    <message>
        <source>Power of the building over power of the machines</source>
        <translation>机房总功率与机器功率之比</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>运行成本</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器数</translation>
    </message>
    <message>
        <source>Price of one machine</source>
        <translation>单台机器价格</translation>
    </message>
    <message>
        <source>Owning without energy, per month</source>
        <translation>自有成本（不含电费），每月</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>The price of one machine, times the number of machines. Where nobody publishes the price of the whole machine, it is summed from its parts.</source>
        <translation>单台机器价格乘以机器数。无人公布整机价格时，由各部件价格相加。</translation>
    </message>
    <message>
        <source>The purchase spread over the years of use, and what runs up every month: energy, premises, support, software and staff as far as they are known.</source>
        <translation>购置费摊到使用年限，加上每月发生的费用：电费、场地、维保、软件和人员（已知部分）。</translation>
    </message>
    <message>
        <source>What the machines draw while they serve and while they wait, with the building around them, at the usual price of energy.</source>
        <translation>机器服务与空闲时的耗电，连同机房开销，按通常电价计算。</translation>
    </message>
    <message>
        <source>What an hour of owning costs, over the tokens that come out in the busy share of it.</source>
        <translation>每小时自有成本除以该小时内按利用率产出的词元数。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>One replica</source>
        <translation>单个副本</translation>
    </message>
    <message>
        <source>Power of the machines while they serve</source>
        <translation>机器服务时的功率</translation>
    </message>
    <message>
        <source>Power of the machines while they wait</source>
        <translation>机器空闲时的功率</translation>
    </message>
    <message>
        <source>What the machines draw from the socket while the model is loaded and waits.</source>
        <translation>模型已加载、等待请求时机器从插座取用的功率。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>One link, with its transceivers</source>
        <translation>一条链路，含两端收发器</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>一台交换机</translation>
    </message>
    <message>
        <source>Network adapters to buy</source>
        <translation>需另购的网卡</translation>
    </message>
    <message>
        <source>One network adapter</source>
        <translation>一块网卡</translation>
    </message>
    <message>
        <source>Network between the machines</source>
        <translation>机器之间的网络</translation>
    </message>
    <message>
        <source>Taken before the engine starts</source>
        <translation>引擎启动前已占用</translation>
    </message>
    <message>
        <source>Left after loading</source>
        <translation>加载后剩余</translation>
    </message>
    <message>
        <source>Share that stays on the device</source>
        <translation>留在设备上的比例</translation>
    </message>
    <message>
        <source>Largest need of one layer</source>
        <translation>单层的最大需求</translation>
    </message>
    <message>
        <source>Output of the image encoder</source>
        <translation>图像编码器的输出</translation>
    </message>
    <message>
        <source>whole sequences that fit</source>
        <translation>可容纳的完整序列</translation>
    </message>
    <message>
        <source>tokens that fit, in whole blocks</source>
        <translation>按整块可容纳的词元</translation>
    </message>
    <message>
        <source>What has to be paid every month as long as the machines run: energy, premises, support, software and staff as far as they are known.</source>
        <translation>机器运行期间每月都要支付的费用：电费、场地、维保、软件和人员（已知部分）。</translation>
    </message>
    <message>
        <source>Rent of one for an hour</source>
        <translation>单个每小时租金</translation>
    </message>
    <message>
        <source>What is rented, by number</source>
        <translation>租用数量</translation>
    </message>
    <message>
        <source>Data that leaves the cloud, per month</source>
        <translation>流出云端的数据（每月）</translation>
    </message>
    <message>
        <source>Storage in the cloud, per month</source>
        <translation>云端存储（每月）</translation>
    </message>
    <message>
        <source>Peak of the largest step</source>
        <translation>最大步骤的峰值</translation>
    </message>
    <message>
        <source>The peak of the largest step that the engine may run; it is kept free of caches. What an engine keeps back anyway takes it up first, so that less or nothing is added.</source>
        <translation>引擎可能执行的最大步骤的峰值；缓存不占用这部分。引擎本来保留的显存先容纳它，因此额外占用更少或为零。</translation>
    </message>
    <message>
        <source>One accelerator</source>
        <translation>单个加速卡</translation>
    </message>
    <message>
        <source>Price as published</source>
        <translation>公布的价格</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Everything else of the machine, over its accelerators</source>
        <translation>机器其余部分（相对于加速卡）</translation>
    </message>
    <message>
        <source>Price in the currency of the estimate</source>
        <translation>按估算货币计的价格</translation>
    </message>
    <message>
        <source>Colocation of one kW, per month</source>
        <translation>每千瓦托管费（每月）</translation>
    </message>
    <message>
        <source>Rent of space, per month</source>
        <translation>场地租金（每月）</translation>
    </message>
    <message>
        <source>Software, per year</source>
        <translation>软件费用（每年）</translation>
    </message>
    <message>
        <source>Staff, per year</source>
        <translation>人员费用（每年）</translation>
    </message>
    <message>
        <source>Rent per month</source>
        <translation>每月租金</translation>
    </message>
    <message>
        <source>Prompts read</source>
        <translation>读取的提示词</translation>
    </message>
    <message>
        <source>Prompt tokens per month</source>
        <translation>每月提示词元</translation>
    </message>
    <message>
        <source>A million prompt tokens</source>
        <translation>每百万提示词元</translation>
    </message>
    <message>
        <source>Output tokens per month</source>
        <translation>每月输出词元</translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation>每百万输出词元</translation>
    </message>
    <message>
        <source>The price of an hour times the hours that are billed: a model that must answer at any time is billed for all hours of a month, busy or not.</source>
        <translation>每小时价格乘以计费小时数：必须随时应答的模型，无论利用率高低，都按每月全部小时计费。</translation>
    </message>
    <message>
        <source>The rent of all months over which a purchase would be written off.</source>
        <translation>购置折旧期内所有月份的租金。</translation>
    </message>
    <message>
        <source>What the tokens that these machines make in a month would cost elsewhere, prompts included.</source>
        <translation>这些机器一个月生成的词元在别处的花费，包括提示词。</translation>
    </message>
    <message>
        <source>All that is paid over the years of use: the purchase, and what runs up in each of their months. What the machines are worth at the end is taken off, where somebody states it.</source>
        <translation>使用年限内支付的全部费用：购置费，以及每个月发生的费用。如有人给出期末残值，则予以扣除。</translation>
    </message>
    <message>
        <source>Software per month</source>
        <translation>每月软件费用</translation>
    </message>
    <message>
        <source>Staff per month</source>
        <translation>每月人员费用</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Cloud on demand, per month</source>
        <translation>云按需（每月）</translation>
    </message>
    <message>
        <source>Cloud on demand, a million tokens</source>
        <translation>云按需，每百万词元</translation>
    </message>
    <message>
        <source>Cloud reserved, per month</source>
        <translation>云预留（每月）</translation>
    </message>
    <message>
        <source>Cloud reserved, a million tokens</source>
        <translation>云预留，每百万词元</translation>
    </message>
    <message>
        <source>Cloud spot, per month</source>
        <translation>云竞价（每月）</translation>
    </message>
    <message>
        <source>Cloud spot, a million tokens</source>
        <translation>云竞价，每百万词元</translation>
    </message>
    <message>
        <source>Rent over all years</source>
        <translation>全部年份的租金</translation>
    </message>
    <message>
        <source>Rented, a million tokens</source>
        <translation>租用，每百万词元</translation>
    </message>
    <message>
        <source>One processor</source>
        <translation>单个处理器</translation>
    </message>
    <message>
        <source>Host memory, in GB</source>
        <translation>主机内存（GB）</translation>
    </message>
    <message>
        <source>One GB of host memory</source>
        <translation>每 GB 主机内存</translation>
    </message>
    <message>
        <source>Software of one accelerator, per year</source>
        <translation>单个加速卡的软件费用（每年）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>One person, per year</source>
        <translation>一人（每年）</translation>
    </message>
    <message>
        <source>%1, converted</source>
        <comment>a price</comment>
        <translation>%1（换算后）</translation>
    </message>
    <message>
        <source>Processors of one machine</source>
        <translation>一台机器的处理器</translation>
    </message>
    <message>
        <source>Host memory of one machine</source>
        <translation>一台机器的主机内存</translation>
    </message>
    <message>
        <source>Software per year</source>
        <translation>每年软件费用</translation>
    </message>
    <message>
        <source>Staff per year</source>
        <translation>每年人员费用</translation>
    </message>
    <message>
        <source>The highest power of one machine, times the number of machines with the spare ones. Where its maker states none, it is that of the devices and the usual share around them.</source>
        <translation>单机最高功率乘以机器数量（含备用机）。厂商未给出时，由设备功率及其周边的常见比例得出。</translation>
    </message>
    <message>
        <source>Devices of one machine</source>
        <translation>单台机器的设备数</translation>
    </message>
    <message>
        <source>Thermal design power of one device</source>
        <translation>单个设备的热设计功耗（TDP）</translation>
    </message>
    <message>
        <source>Whole machine over its devices</source>
        <translation>整机与设备之比</translation>
    </message>
    <message>
        <source>Share of the highest while serving</source>
        <translation>服务时占最高功率的比例</translation>
    </message>
    <message>
        <source>Share of the highest while waiting</source>
        <translation>等待时占最高功率的比例</translation>
    </message>
    <message>
        <source>Reading memory in a step</source>
        <translation>单步的显存读取</translation>
    </message>
    <message>
        <source>Arithmetic of a step</source>
        <translation>单步的运算量</translation>
    </message>
    <message>
        <source>Exchange between devices in a step</source>
        <translation>单步的设备间通信</translation>
    </message>
    <message>
        <source>Starting kernels in a step</source>
        <translation>单步的内核启动</translation>
    </message>
    <message>
        <source>Kernels of one sequence</source>
        <translation>单个序列的内核</translation>
    </message>
    <message>
        <source>Host memory taken</source>
        <translation>占用的主机内存</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Rack units of the machines</source>
        <translation>全部机器的机架单位</translation>
    </message>
    <message>
        <source>What the engine keeps in the memory of the machines beside that of the devices: something for each rank, and what it leaves or moves there.</source>
        <translation>引擎在设备显存之外占用的主机内存：每个 rank 的固定部分，以及留在或移到主机内存的部分。</translation>
    </message>
    <message>
        <source>The files of the model in this number format, from which every copy is loaded.</source>
        <translation>该数值格式下的模型文件，每个副本都从中加载。</translation>
    </message>
    <message>
        <source>The height of one machine, times the number of machines with the spare ones.</source>
        <translation>单台机器的高度乘以机器数量（含备用机）。</translation>
    </message>
    <message>
        <source>Host memory of one rank</source>
        <translation>单个 rank 的主机内存</translation>
    </message>
    <message>
        <source>Embedding table</source>
        <translation>嵌入表</translation>
    </message>
    <message>
        <source>Moved off the devices</source>
        <translation>从设备移出</translation>
    </message>
    <message>
        <source>Rack units of one machine</source>
        <translation>单台机器的机架单位</translation>
    </message>
    <message>
        <source>Cache of one token on one device</source>
        <translation>单个词元在单台设备上的缓存</translation>
    </message>
    <message>
        <source>Cache of one sequence on one device</source>
        <translation>单个序列在单台设备上的缓存</translation>
    </message>
    <message>
        <source>Tokens of one sequence</source>
        <translation>单个序列的词元数</translation>
    </message>
    <message>
        <source>Layers that keep a window</source>
        <translation>滑动窗口层</translation>
    </message>
    <message>
        <source>one token, all layers of the stage</source>
        <translation>一个词元，该级的所有层</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Fixed time of a step</source>
        <translation>一步的固定时间</translation>
    </message>
    <message>
        <source>Sequences of one stage in a step</source>
        <translation>一步中单级的序列数</translation>
    </message>
    <message>
        <source>Output head, per token</source>
        <translation>输出头，每词元</translation>
    </message>
    <message>
        <source>State of one layer</source>
        <translation>单层状态</translation>
    </message>
    <message>
        <source>Tokens of the largest step</source>
        <translation>最大步的词元数</translation>
    </message>
    <message>
        <source>Bytes kept per hidden value</source>
        <translation>每个隐藏值保留的字节数</translation>
    </message>
    <message>
        <source>Widest layer, per token</source>
        <translation>最宽的层，每词元</translation>
    </message>
    <message>
        <source>Bytes per vocabulary entry and sequence</source>
        <translation>每词表条目和序列的字节数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>One prompt among decode steps</source>
        <translation>Decode 步之间的单个提示词</translation>
    </message>
    <message>
        <source>Before anything is computed</source>
        <translation>开始计算之前</translation>
    </message>
    <message>
        <source>Steps until a prompt is taken up</source>
        <translation>提示词被处理前的步数</translation>
    </message>
    <message>
        <source>Longest wait, in prompts</source>
        <translation>最长等待，以提示词计</translation>
    </message>
    <message>
        <source>Prompt tokens of others at which half is waited</source>
        <translation>等待达到一半时其他请求的提示词元数</translation>
    </message>
    <message>
        <source>Workspace of the matrix library</source>
        <translation>矩阵库工作区</translation>
    </message>
    <message>
        <source>Tokens of the images of a step</source>
        <translation>一步中图像的词元数</translation>
    </message>
    <message>
        <source>Patches of one token</source>
        <translation>每词元的图像块数</translation>
    </message>
    <message>
        <source>One patch in the image encoder</source>
        <translation>图像编码器中的单个图像块</translation>
    </message>
    <message>
        <source>Value at the end, as a share of the purchase</source>
        <translation>期末价值占购置价的比例</translation>
    </message>
    <message>
        <source>Support for a year, as a share of the purchase</source>
        <translation>年度维保占购置价的比例</translation>
    </message>
    <message>
        <source>Accelerators of one machine</source>
        <translation>单台机器的加速卡</translation>
    </message>
    <message>
        <source>Accelerators of all machines</source>
        <translation>全部机器的加速卡</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <comment>a price</comment>
        <translation>%1（公布价）</translation>
    </message>
    <message>
        <source>Speed per user, range</source>
        <translation>每用户速度，区间</translation>
    </message>
    <message>
        <source>System throughput, range</source>
        <translation>系统吞吐量，区间</translation>
    </message>
    <message>
        <source>Speed per user, low end</source>
        <translation>每用户速度，低端</translation>
    </message>
    <message>
        <source>Speed per user, high end</source>
        <translation>每用户速度，高端</translation>
    </message>
    <message>
        <source>System throughput, low end</source>
        <translation>系统吞吐量，低端</translation>
    </message>
    <message>
        <source>System throughput, high end</source>
        <translation>系统吞吐量，高端</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每天词元数</translation>
    </message>
    <message>
        <source>Of measurements that the speed model had not seen, eight in ten lie between such ends. The shares come from how far it was off for measurements of this kind.</source>
        <translation>在速度模型未见过的实测中，十次有八次落在这样的区间内。比例来自模型对此类实测的误差。</translation>
    </message>
    <message>
        <source>Prompts and answers of a day of work without a pause, with as many requests at the same time as are best for it.</source>
        <translation>以最合适的并发请求数不间断工作一天，提示词与回答的词元总数。</translation>
    </message>
    <message>
        <source>One prompt in full steps</source>
        <translation>满批步骤中的单个提示词</translation>
    </message>
    <message>
        <source>All prompts, in a step</source>
        <translation>每步中的全部提示词</translation>
    </message>
    <message>
        <source>Longest time, as a share of the estimate</source>
        <translation>最长时间，占估算值的比例</translation>
    </message>
    <message>
        <source>Shortest time, as a share of the estimate</source>
        <translation>最短时间，占估算值的比例</translation>
    </message>
    <message>
        <source>Lowest throughput, as a share of the estimate</source>
        <translation>最低吞吐量，占估算值的比例</translation>
    </message>
    <message>
        <source>Highest throughput, as a share of the estimate</source>
        <translation>最高吞吐量，占估算值的比例</translation>
    </message>
    <message>
        <source>System throughput at its best, prompts included</source>
        <translation>最佳系统吞吐量，含提示词</translation>
    </message>
    <message>
        <source>Seconds of a day</source>
        <translation>一天的秒数</translation>
    </message>
    <message>
        <source>Requests at the same time that are best</source>
        <translation>最合适的并发请求数</translation>
    </message>
    <message>
        <source>Share of the memory bandwidth that is achieved</source>
        <translation>显存带宽达成比例</translation>
    </message>
    <message>
        <source>Share of the matrix arithmetic that is achieved</source>
        <translation>矩阵运算达成比例</translation>
    </message>
    <message>
        <source>Rate of reading experts</source>
        <translation>读取专家权重的速率</translation>
    </message>
    <message>
        <source>Rate of reading the cache</source>
        <translation>读取缓存的速率</translation>
    </message>
    <message>
        <source>Cache of one sequence that a step reads</source>
        <translation>每步读取的单个序列缓存</translation>
    </message>
    <message>
        <source>Rate of attention arithmetic</source>
        <translation>注意力运算速率</translation>
    </message>
    <message>
        <source>Attention operations of one sequence</source>
        <translation>单个序列的注意力运算次数</translation>
    </message>
    <message>
        <source>Rate of the exchange between devices</source>
        <translation>设备间通信速率</translation>
    </message>
    <message>
        <source>Bytes that one token exchanges</source>
        <translation>单个词元通信的字节数</translation>
    </message>
    <message>
        <source>Reading the experts of a prompt</source>
        <translation>读取提示词的专家权重</translation>
    </message>
    <message>
        <source>Tokens of the prompt that are read</source>
        <translation>需要处理的提示词词元数</translation>
    </message>
    <message>
        <source>Link to the devices that answer</source>
        <translation>到负责回答的设备的链路</translation>
    </message>
    <message>
        <source>Rate of reading the weights</source>
        <translation>读取权重的速率</translation>
    </message>
    <message>
        <source>Reading the memory of the devices</source>
        <translation>读取设备显存</translation>
    </message>
    <message>
        <source>Starting kernels on the devices</source>
        <translation>设备上的内核启动</translation>
    </message>
    <message>
        <source>Reading memory for a token</source>
        <translation>单个词元的显存读取</translation>
    </message>
    <message>
        <source>Arithmetic of a token</source>
        <translation>单个词元的运算</translation>
    </message>
    <message>
        <source>Starting kernels for a token</source>
        <translation>单个词元的内核启动</translation>
    </message>
    <message>
        <source>Exchange between devices for a token</source>
        <translation>单个词元的设备间通信</translation>
    </message>
    <message>
        <source>Arithmetic of the prompt</source>
        <translation>提示词的运算</translation>
    </message>
    <message>
        <source>Reading memory for the prompt</source>
        <translation>提示词的显存读取</translation>
    </message>
    <message>
        <source>Rate at which the processors read</source>
        <translation>处理器的读取速率</translation>
    </message>
    <message>
        <source>Bytes that the processors read</source>
        <translation>CPU 读取的字节数</translation>
    </message>
    <message>
        <source>Month in which owning becomes cheaper than reserved rent</source>
        <translation>自有开始比预留租用更便宜的月份</translation>
    </message>
    <message>
        <source>Month in which owning becomes cheaper than spot rent</source>
        <translation>自有开始比竞价租用更便宜的月份</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>模型层数</translation>
    </message>
    <message>
        <source>Layers of the stage</source>
        <translation>该级的层数</translation>
    </message>
    <message>
        <source>Layers whose cache grows</source>
        <translation>缓存随长度增长的层数</translation>
    </message>
    <message>
        <source>Layers with a state</source>
        <translation>带状态的层数</translation>
    </message>
    <message>
        <source>Groups of layers in the cache</source>
        <translation>缓存中的层分组数</translation>
    </message>
    <message>
        <source>Time to first token, range</source>
        <translation>首词元时间，区间</translation>
    </message>
    <message>
        <source>Time per output token, range</source>
        <translation>每输出词元时间，区间</translation>
    </message>
    <message>
        <source>Time to first token, low end</source>
        <translation>首词元时间，低端</translation>
    </message>
    <message>
        <source>Time to first token, high end</source>
        <translation>首词元时间，高端</translation>
    </message>
    <message>
        <source>Time per output token, low end</source>
        <translation>每输出词元时间，低端</translation>
    </message>
    <message>
        <source>Time per output token, high end</source>
        <translation>每输出词元时间，高端</translation>
    </message>
    <message>
        <source>Installation and licences</source>
        <translation>安装与许可</translation>
    </message>
    <message>
        <source>Installation of one machine</source>
        <translation>一台机器的安装</translation>
    </message>
    <message>
        <source>Licence of one accelerator</source>
        <translation>一个加速器的许可</translation>
    </message>
    <message>
        <source>Installation of all machines</source>
        <translation>所有机器的安装</translation>
    </message>
    <message>
        <source>Licences of all accelerators</source>
        <translation>所有加速器的许可</translation>
    </message>
    <message>
        <source>Arithmetic of the devices</source>
        <translation>设备的运算</translation>
    </message>
    <message>
        <source>Linear layers, in the small format</source>
        <translation>线性层，小格式</translation>
    </message>
    <message>
        <source>Experts, in the small format</source>
        <translation>专家，小格式</translation>
    </message>
    <message>
        <source>All other tensors</source>
        <translation>其余张量</translation>
    </message>
    <message>
        <source>Hidden vectors kept for each token</source>
        <translation>每个词元保留的隐藏向量数</translation>
    </message>
    <message>
        <source>Width of the expanded latents</source>
        <translation>展开后潜变量的宽度</translation>
    </message>
    <message>
        <source>What the machines draw from the socket while they serve without a pause; the spare ones wait.</source>
        <translation>机器不间断服务时从插座取用的功率；备用机器处于等待状态。</translation>
    </message>
    <message>
        <source>Machines that serve</source>
        <translation>提供服务的机器数</translation>
    </message>
    <message>
        <source>Spare machines, which wait</source>
        <translation>等待的备用机器数</translation>
    </message>
</context>
<context>
    <name>DetailsActions</name>
    <message>
        <source>Makes this system the hardware of the requirement</source>
        <translation>将此系统设为需求中的硬件</translation>
    </message>
    <message>
        <source>Choose this system</source>
        <translation>选用此系统</translation>
    </message>
    <message>
        <source>Copies the result as text</source>
        <translation>以文本形式复制结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Saves the result as a PDF</source>
        <translation>将结果保存为 PDF</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Makes this model the requirement</source>
        <translation>将此模型设为需求</translation>
    </message>
    <message>
        <source>Choose this model</source>
        <translation>选择此模型</translation>
    </message>
    <message>
        <source>Sets this configuration beside others on the Compare page</source>
        <translation>在对比页与其他方案并列</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>添加到对比</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Back to the results</source>
        <translation>返回结果</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>补救办法</translation>
    </message>
</context>
<context>
    <name>DeviceLedger</name>
    <message>
        <source>Memory per device</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>of capacity</source>
        <translation>占容量</translation>
    </message>
    <message>
        <source>Memory per device: %1 used, %2 usable of %3</source>
        <translation>每卡显存：已用 %1，可用 %2，共 %3</translation>
    </message>
    <message>
        <source>Capacity, as reported</source>
        <translation>容量（工具报告值）</translation>
    </message>
    <message>
        <source>Capacity, derived</source>
        <translation>容量（推算）</translation>
    </message>
    <message>
        <source>Tools report %1. Parts are rounded one by one.</source>
        <translation>工具报告值为 %1。各项分别取整。</translation>
    </message>
    <message>
        <source>What tools report is not published. Parts are rounded one by one.</source>
        <translation>工具报告值未公布。各项分别取整。</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>占容量的 %1</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EngineFields</name>
    <message>
        <source>Engine settings</source>
        <translation>引擎设置</translation>
    </message>
    <message>
        <source>TP, tensor parallel</source>
        <translation>TP，张量并行</translation>
    </message>
    <message>
        <source>PP, pipeline stages</source>
        <translation>PP，流水线级数</translation>
    </message>
    <message>
        <source>EP, expert parallel</source>
        <translation>EP，专家并行</translation>
    </message>
    <message>
        <source>DP, attention groups</source>
        <translation>DP，注意力分组</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>显存占用</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>每步词元上限</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>An empty field is decided automatically. Prefill and decode devices, given together, serve apart from each other.</source>
        <translation>空字段自动决定。同时填写 Prefill 和 Decode 设备时，二者分离提供服务。</translation>
    </message>
    <message>
        <source>Prefill devices</source>
        <translation>Prefill 设备</translation>
    </message>
    <message>
        <source>Decode devices</source>
        <translation>Decode 设备</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
</context>
<context>
    <name>EntriesHeader</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>依据情况</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>有来源</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Accuracy of Berth</source>
        <translation>Berth 的准确度</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>没有符合的条目。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>List saved: %1</source>
        <translation>列表已保存：%1</translation>
    </message>
    <message>
        <source>Narrow down and more</source>
        <translation>筛选及更多</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>复制全部资料</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Duplicate as an own entry</source>
        <translation>复制为自有条目</translation>
    </message>
    <message>
        <source>Remove this own entry</source>
        <translation>移除此自有条目</translation>
    </message>
    <message>
        <source>Sets it beside others on the Compare page, with the load of the requirement</source>
        <translation>以需求中的负载，在对比页面与其他方案并列显示</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>添加到对比</translation>
    </message>
</context>
<context>
    <name>EntryPhrases</name>
    <message>
        <source>Price, %1</source>
        <translation>价格，%1</translation>
    </message>
    <message>
        <source>Price, %1, %2</source>
        <comment>kind, date</comment>
        <translation>价格，%1，%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>fact and value, source, date</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <translation>%1，未核实</translation>
    </message>
    <message>
        <source>Own value, %1</source>
        <comment>date</comment>
        <translation>自有值，%1</translation>
    </message>
    <message>
        <source>Own value, %1: %2</source>
        <comment>date, why</comment>
        <translation>自有值，%1：%2</translation>
    </message>
    <message>
        <source>No source states</source>
        <translation>没有来源说明</translation>
    </message>
    <message>
        <source>Own value, %1, no source</source>
        <comment>date</comment>
        <translation>自有值，%1，无来源</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. The nearest entries are %2.</source>
        <translation>资料库中没有“%1”。最接近的条目是 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be %2.</source>
        <translation>“%1”可能是 %2。</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: %2.</source>
        <translation>无法读取资料库 %1：%2。</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged: %2.</source>
        <translation>资料库 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>The catalogue %1 has version %2; this program needs %3.</source>
        <translation>资料库 %1 的版本为 %2；本程序需要 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请另选位置。</translation>
    </message>
    <message>
        <source>%1 cannot be sized: %2</source>
        <translation>无法估算 %1：%2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1须在 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1须为数字。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1与%2不能同时给出。</translation>
    </message>
    <message>
        <source>TP %1 does not divide the %2 attention heads. Allowed: %3.</source>
        <translation>TP %1 不能整除 %2 个注意力头。可选：%3。</translation>
    </message>
    <message>
        <source>PP must be between 1 and the number of layers, %1.</source>
        <translation>PP 须在 1 与层数 %1 之间。</translation>
    </message>
    <message>
        <source>EP needs a mixture of experts; %1 is dense.</source>
        <translation>EP 需要混合专家模型；%1 是稠密模型。</translation>
    </message>
    <message>
        <source>EP %1 does not deal out %2 experts evenly. Allowed: %3.</source>
        <translation>EP %1 无法均分 %2 个专家。可选：%3。</translation>
    </message>
    <message>
        <source>TP %1 × PP %2 × DP %3 must be the number of devices, %4.</source>
        <translation>TP %1 × PP %2 × DP %3 须等于设备数 %4。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &quot;%3&quot;.</source>
        <translation>%1须为 %2 之一，而非“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency of ISO 4217.</source>
        <translation>“%1”不是 ISO 4217 货币。</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 need an exchange rate.</source>
        <translation>%1 与 %2 的金额需要汇率。</translation>
    </message>
    <message>
        <source>An amount in %1 is too large.</source>
        <translation>有一笔 %1 金额过大。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount of money: character %2 breaks the rule %3.</source>
        <translation>“%1”不是金额：第 %2 个字符违反规则 %3。</translation>
    </message>
    <message>
        <source>No exchange rate from %1 to %2 is given.</source>
        <translation>未给出 %1 到 %2 的汇率。</translation>
    </message>
    <message>
        <source>No price of %1 is known.</source>
        <translation>没有 %1 的价格。</translation>
    </message>
    <message>
        <source>No price of %1 in %2 is known, but in %3.</source>
        <translation>%1 没有以 %2 计的价格，但有 %3 的价格。</translation>
    </message>
    <message>
        <source>Price %1 has no date.</source>
        <translation>价格 %1 没有日期。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>该文件夹不可写入。</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>文件正被另一程序占用。</translation>
    </message>
    <message>
        <source>The value is too large.</source>
        <translation>该值过大。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>磁盘报告错误。</translation>
    </message>
    <message>
        <source>%1 is no workspace of Berth.</source>
        <translation>%1 不是 Berth 的工作区。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged.</source>
        <translation>工作区 %1 已损坏。</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer Berth. Update Berth to open it.</source>
        <translation>工作区 %1 由更新版本的 Berth 写入。请更新 Berth 后再打开。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written. %2</source>
        <translation>无法写入工作区 %1。%2</translation>
    </message>
    <message>
        <source>%1 replicas cannot share %2 × %3 devices evenly: each takes an even part of a machine, or whole machines. Allowed: %4.</source>
        <translation>%1 个副本无法均分 %2 × %3 个设备：每个副本占用一台机器的等份，或占用整台机器。允许的值：%4。</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <comment>file, row, column, sentence</comment>
        <translation>%1 第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>file, row, sentence</comment>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%2 keeps no KV cache in %1. Engines that do: %3.</source>
        <translation>%2 不支持 %1 的 KV 缓存。支持的推理引擎：%3。</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 measured at %2; Berth says %3 for that run, %4. %5.</source>
        <comment>what, measured, predicted, difference in percent, which run</comment>
        <translation>%1实测为 %2；Berth 对该次实测的预测为 %3，%4。%5。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of devices and their name</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 个用户</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 个用户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>系统吞吐量</translation>
    </message>
    <message>
        <source>Throughput with prompts</source>
        <translation>含提示词的吞吐量</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>Reading prompts</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每输出词元时间</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
</context>
<context>
    <name>FactFigure</name>
    <message>
        <source>Change this value</source>
        <translation>更改此值</translation>
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
        <translation>%1：%2，未核实</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <comment>source, date</comment>
        <translation>来源：%1，%2</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
</context>
<context>
    <name>FactPhrases</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 GB or %2 GiB</source>
        <translation>%1 GB，即 %2 GiB</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 B</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactSource</name>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copies the source</source>
        <translation>复制来源</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation>来源日期</translation>
    </message>
    <message>
        <source>Unverified columns</source>
        <translation>未核实的列</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>引擎版本</translation>
    </message>
    <message>
        <source>Model, as published</source>
        <translation>模型（原文）</translation>
    </message>
    <message>
        <source>Accelerator, as published</source>
        <translation>加速卡（原文）</translation>
    </message>
    <message>
        <source>Quantisation, as published</source>
        <translation>量化（原文）</translation>
    </message>
    <message>
        <source>Precision, as published</source>
        <translation>精度（原文）</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>弱证据</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>显存类型</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>外形</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片数</translation>
    </message>
    <message>
        <source>Memory, as sold</source>
        <translation>显存（标称）</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Memory, as tools report</source>
        <translation>显存（工具报告）</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Memory, as programs see</source>
        <translation>显存（程序可见）</translation>
    </message>
    <message>
        <source>Shared with the host</source>
        <translation>与主机共享</translation>
    </message>
    <message>
        <source>FP32, dense</source>
        <translation>FP32，稠密</translation>
    </message>
    <message>
        <source>TFLOPS</source>
        <translation>TFLOPS</translation>
    </message>
    <message>
        <source>TF32, dense</source>
        <translation>TF32，稠密</translation>
    </message>
    <message>
        <source>FP16, dense</source>
        <translation>FP16，稠密</translation>
    </message>
    <message>
        <source>BF16, dense</source>
        <translation>BF16，稠密</translation>
    </message>
    <message>
        <source>FP8, dense</source>
        <translation>FP8，稠密</translation>
    </message>
    <message>
        <source>INT8, dense</source>
        <translation>INT8，稠密</translation>
    </message>
    <message>
        <source>TOPS</source>
        <translation>TOPS</translation>
    </message>
    <message>
        <source>FP4, dense</source>
        <translation>FP4，稠密</translation>
    </message>
    <message>
        <source>INT4, dense</source>
        <translation>INT4，稠密</translation>
    </message>
    <message>
        <source>Native formats</source>
        <translation>原生格式</translation>
    </message>
    <message>
        <source>Native formats, as published</source>
        <translation>原生格式（原文）</translation>
    </message>
    <message>
        <source>Scale-up link</source>
        <translation>纵向互连</translation>
    </message>
    <message>
        <source>Scale-up link, as published</source>
        <translation>纵向互连（原文）</translation>
    </message>
    <message>
        <source>Scale-up link, each direction</source>
        <translation>纵向互连（单向）</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Devices on the link</source>
        <translation>互连域内设备数</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Kind of power limit</source>
        <translation>功率上限类型</translation>
    </message>
    <message>
        <source>Regional notes</source>
        <translation>地区说明</translation>
    </message>
    <message>
        <source>KV cache format</source>
        <translation>KV 缓存格式</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
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
        <translation>上下文上限</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Share of memory used</source>
        <translation>显存使用比例</translation>
    </message>
    <message>
        <source>Sequences at once</source>
        <translation>并发序列</translation>
    </message>
    <message>
        <source>Tokens per step</source>
        <translation>每步词元</translation>
    </message>
    <message>
        <source>Without graphs</source>
        <translation>不用 CUDA 图</translation>
    </message>
    <message>
        <source>Weights per device</source>
        <translation>每卡权重</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Activation peak</source>
        <translation>激活峰值</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>CUDA 图</translation>
    </message>
    <message>
        <source>KV cache per device</source>
        <translation>每卡 KV 缓存</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Micro batch</source>
        <translation>微批大小</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Type of keys</source>
        <translation>键类型</translation>
    </message>
    <message>
        <source>Type of values</source>
        <translation>值类型</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Layers on devices</source>
        <translation>设备上的层</translation>
    </message>
    <message>
        <source>Weights on devices</source>
        <translation>设备上的权重</translation>
    </message>
    <message>
        <source>Weights in host memory</source>
        <translation>主机内存中的权重</translation>
    </message>
    <message>
        <source>Compute buffer on devices</source>
        <translation>设备上的计算缓冲</translation>
    </message>
    <message>
        <source>Compute buffer in host memory</source>
        <translation>主机内存中的计算缓冲</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Size, as published</source>
        <translation>大小（原文）</translation>
    </message>
    <message>
        <source>Unit, as published</source>
        <translation>单位（原文）</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>插槽数</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Host memory bandwidth</source>
        <translation>主机内存带宽</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Power, at most</source>
        <translation>最高功率</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>内存通道</translation>
    </message>
    <message>
        <source>Memory rate</source>
        <translation>内存速率</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Memory, at most</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Gb/s</source>
        <translation>Gb/s</translation>
    </message>
    <message>
        <source>Rate, each direction</source>
        <translation>单向速率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>Hugging Face id</source>
        <translation>Hugging Face 标识</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>发布精度</translation>
    </message>
    <message>
        <source>Published format</source>
        <translation>发布格式</translation>
    </message>
    <message>
        <source>Can be sized</source>
        <translation>可估算</translation>
    </message>
    <message>
        <source>Why it cannot be sized</source>
        <translation>无法估算的原因</translation>
    </message>
    <message>
        <source>Parameter count checked</source>
        <translation>参数量核对</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Parameters, active</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Multi-token prediction layers</source>
        <translation>多词元预测层</translation>
    </message>
    <message>
        <source>Multi-token prediction parameters</source>
        <translation>多词元预测参数</translation>
    </message>
    <message>
        <source>Vision parameters</source>
        <translation>视觉参数</translation>
    </message>
    <message>
        <source>Vision width</source>
        <translation>视觉宽度</translation>
    </message>
    <message>
        <source>Vision FFN width</source>
        <translation>视觉 FFN 宽度</translation>
    </message>
    <message>
        <source>Vision FFN is gated</source>
        <translation>视觉 FFN 带门控</translation>
    </message>
    <message>
        <source>Vision patches per token</source>
        <translation>每词元图像块</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>最大图像</translation>
    </message>
    <message>
        <source>Vision part replicated</source>
        <translation>视觉部分复制</translation>
    </message>
    <message>
        <source>Vision part in one step</source>
        <translation>视觉部分一步完成</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>FFN width</source>
        <translation>FFN 宽度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Embeddings tied</source>
        <translation>共享嵌入</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV 头数</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>头维度</translation>
    </message>
    <message>
        <source>Value head dimension</source>
        <translation>值头维度</translation>
    </message>
    <message>
        <source>Bias in Q, K and V</source>
        <translation>Q、K、V 偏置</translation>
    </message>
    <message>
        <source>Bias after attention</source>
        <translation>注意力输出偏置</translation>
    </message>
    <message>
        <source>Gate after attention</source>
        <translation>注意力后门控</translation>
    </message>
    <message>
        <source>Gate per head</source>
        <translation>每头门控</translation>
    </message>
    <message>
        <source>Keys are values</source>
        <translation>键即值</translation>
    </message>
    <message>
        <source>Norm of Q and K</source>
        <translation>Q、K 归一化</translation>
    </message>
    <message>
        <source>Attention sinks</source>
        <translation>注意力汇点</translation>
    </message>
    <message>
        <source>Query LoRA rank</source>
        <translation>查询 LoRA 秩</translation>
    </message>
    <message>
        <source>KV LoRA rank</source>
        <translation>KV LoRA 秩</translation>
    </message>
    <message>
        <source>Head dimension without rotation</source>
        <translation>不带旋转的头维度</translation>
    </message>
    <message>
        <source>Head dimension with rotation</source>
        <translation>带旋转的头维度</translation>
    </message>
    <message>
        <source>Gate after MLA</source>
        <translation>MLA 后门控</translation>
    </message>
    <message>
        <source>Full attention layers</source>
        <translation>全注意力层</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Heads in window layers</source>
        <translation>窗口层头数</translation>
    </message>
    <message>
        <source>KV heads in window layers</source>
        <translation>窗口层 KV 头数</translation>
    </message>
    <message>
        <source>Head dimension in window layers</source>
        <translation>窗口层头维度</translation>
    </message>
    <message>
        <source>KV heads in full layers</source>
        <translation>全注意力层 KV 头数</translation>
    </message>
    <message>
        <source>Head dimension in full layers</source>
        <translation>全注意力层头维度</translation>
    </message>
    <message>
        <source>Full layers with a cache of their own</source>
        <translation>自有缓存的全注意力层</translation>
    </message>
    <message>
        <source>Window layers with a cache of their own</source>
        <translation>自有缓存的窗口层</translation>
    </message>
    <message>
        <source>Cross attention layers</source>
        <translation>交叉注意力层</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>State layers</source>
        <translation>状态层</translation>
    </message>
    <message>
        <source>State key heads</source>
        <translation>状态键头数</translation>
    </message>
    <message>
        <source>State key dimension</source>
        <translation>状态键维度</translation>
    </message>
    <message>
        <source>State value heads</source>
        <translation>状态值头数</translation>
    </message>
    <message>
        <source>State value dimension</source>
        <translation>状态值维度</translation>
    </message>
    <message>
        <source>State groups</source>
        <translation>状态分组</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>状态大小</translation>
    </message>
    <message>
        <source>State inner width</source>
        <translation>状态内部宽度</translation>
    </message>
    <message>
        <source>State time rank</source>
        <translation>状态时间秩</translation>
    </message>
    <message>
        <source>State convolution</source>
        <translation>状态卷积</translation>
    </message>
    <message>
        <source>State gate of full rank</source>
        <translation>满秩状态门控</translation>
    </message>
    <message>
        <source>State norm is gated</source>
        <translation>状态归一化带门控</translation>
    </message>
    <message>
        <source>Sparse attention</source>
        <translation>稀疏注意力</translation>
    </message>
    <message>
        <source>Index heads</source>
        <translation>索引头数</translation>
    </message>
    <message>
        <source>Index head dimension</source>
        <translation>索引头维度</translation>
    </message>
    <message>
        <source>Tokens selected</source>
        <translation>选中词元</translation>
    </message>
    <message>
        <source>Indexer layers</source>
        <translation>索引层</translation>
    </message>
    <message>
        <source>Index compression</source>
        <translation>索引压缩</translation>
    </message>
    <message>
        <source>Layers compressed 4 to 1</source>
        <translation>4 比 1 压缩层</translation>
    </message>
    <message>
        <source>Layers compressed 128 to 1</source>
        <translation>128 比 1 压缩层</translation>
    </message>
    <message>
        <source>Output groups</source>
        <translation>输出分组</translation>
    </message>
    <message>
        <source>Output LoRA rank</source>
        <translation>输出 LoRA 秩</translation>
    </message>
    <message>
        <source>Hyper connections</source>
        <translation>超连接</translation>
    </message>
    <message>
        <source>Hash layers</source>
        <translation>哈希层</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>路由专家</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>专家宽度</translation>
    </message>
    <message>
        <source>Shared expert width</source>
        <translation>共享专家宽度</translation>
    </message>
    <message>
        <source>Dense layers before the experts</source>
        <translation>专家层之前的稠密层</translation>
    </message>
    <message>
        <source>Expert layers</source>
        <translation>专家层</translation>
    </message>
    <message>
        <source>Dense FFN layers</source>
        <translation>稠密 FFN 层</translation>
    </message>
    <message>
        <source>Expert latent width</source>
        <translation>专家潜变量宽度</translation>
    </message>
    <message>
        <source>Expert latent norm</source>
        <translation>专家潜变量归一化</translation>
    </message>
    <message>
        <source>Shared expert gate</source>
        <translation>共享专家门控</translation>
    </message>
    <message>
        <source>Router bias</source>
        <translation>路由偏置</translation>
    </message>
    <message>
        <source>Expert bias</source>
        <translation>专家偏置</translation>
    </message>
    <message>
        <source>FFN of two matrices</source>
        <translation>双矩阵 FFN</translation>
    </message>
    <message>
        <source>Extra embedding rows</source>
        <translation>额外嵌入行</translation>
    </message>
    <message>
        <source>Input width per layer</source>
        <translation>每层输入宽度</translation>
    </message>
    <message>
        <source>Wide FFN on a shared cache</source>
        <translation>共享缓存上的宽 FFN</translation>
    </message>
    <message>
        <source>Sum of FFN widths</source>
        <translation>FFN 宽度之和</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <source>Further parameters per layer</source>
        <translation>每层其他参数</translation>
    </message>
    <message>
        <source>Norms per layer</source>
        <translation>每层归一化</translation>
    </message>
    <message>
        <source>Norms have a bias</source>
        <translation>归一化带偏置</translation>
    </message>
    <message>
        <source>FFN has a bias</source>
        <translation>FFN 带偏置</translation>
    </message>
    <message>
        <source>Head has a bias</source>
        <translation>输出头带偏置</translation>
    </message>
    <message>
        <source>Mamba blocks</source>
        <translation>Mamba 块</translation>
    </message>
    <message>
        <source>Attention blocks</source>
        <translation>注意力块</translation>
    </message>
    <message>
        <source>FFN blocks</source>
        <translation>FFN 块</translation>
    </message>
    <message>
        <source>Expert blocks</source>
        <translation>专家块</translation>
    </message>
    <message>
        <source>Position embeddings</source>
        <translation>位置嵌入</translation>
    </message>
    <message>
        <source>Token types</source>
        <translation>词元类型</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>池化器</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>条目类型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>价格类型</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value, as published</source>
        <translation>值（原文）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Hardware, as published</source>
        <translation>硬件（原文）</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Speed per user, at least</source>
        <translation>每用户速度下限</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Time to first token, at most</source>
        <translation>首词元时间上限</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Bits of other tensors</source>
        <translation>其他张量的位数</translation>
    </message>
    <message>
        <source>What is quantised</source>
        <translation>量化部分</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>计算格式</translation>
    </message>
    <message>
        <source>Weights per block</source>
        <translation>每块权重数</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Other tensors</source>
        <translation>其他张量</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>支持硬件</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>起始版本</translation>
    </message>
    <message>
        <source>Before version</source>
        <translation>低于版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Confirmed by logs</source>
        <translation>已由日志证实</translation>
    </message>
    <message>
        <source>Memory budget of</source>
        <translation>显存预算依据</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>最大步</translation>
    </message>
    <message>
        <source>Offload by</source>
        <translation>卸载方式</translation>
    </message>
    <message>
        <source>Cache kept as</source>
        <translation>缓存组织方式</translation>
    </message>
    <message>
        <source>Sequences at once, large devices</source>
        <translation>并发序列（大卡）</translation>
    </message>
    <message>
        <source>Tokens per step, large devices</source>
        <translation>每步词元（大卡）</translation>
    </message>
    <message>
        <source>Large devices from</source>
        <translation>大卡起点</translation>
    </message>
    <message>
        <source>Ampere counts as large</source>
        <translation>Ampere 视为大卡</translation>
    </message>
    <message>
        <source>Whole context up to</source>
        <translation>整段上下文上限</translation>
    </message>
    <message>
        <source>Sampler per token</source>
        <translation>每词元采样器</translation>
    </message>
    <message>
        <source>Sampler per token, ROCm</source>
        <translation>每词元采样器（ROCm）</translation>
    </message>
    <message>
        <source>Sampler per token, FlashInfer</source>
        <translation>每词元采样器（FlashInfer）</translation>
    </message>
    <message>
        <source>Hidden state per element</source>
        <translation>每元素隐藏状态</translation>
    </message>
    <message>
        <source>FFN per element</source>
        <translation>每元素 FFN</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Workspace, older devices</source>
        <translation>工作区（旧设备）</translation>
    </message>
    <message>
        <source>Images encoded in one step</source>
        <translation>图像一步编码</translation>
    </message>
    <message>
        <source>Latents expanded</source>
        <translation>潜变量展开</translation>
    </message>
    <message>
        <source>Taken before the budget</source>
        <translation>预算前占用</translation>
    </message>
    <message>
        <source>Runtime, one device</source>
        <translation>运行时（单卡）</translation>
    </message>
    <message>
        <source>Runtime, two devices</source>
        <translation>运行时（双卡）</translation>
    </message>
    <message>
        <source>Runtime, many devices</source>
        <translation>运行时（多卡）</translation>
    </message>
    <message>
        <source>Runtime, desktop devices</source>
        <translation>运行时（桌面卡）</translation>
    </message>
    <message>
        <source>Host memory per rank</source>
        <translation>每 rank 主机内存</translation>
    </message>
    <message>
        <source>Vocabulary padded to</source>
        <translation>词表补齐到</translation>
    </message>
    <message>
        <source>Copies of latents</source>
        <translation>潜变量副本</translation>
    </message>
    <message>
        <source>Rotary table kept</source>
        <translation>保留旋转表</translation>
    </message>
    <message>
        <source>Memory in granules</source>
        <translation>显存按颗粒分配</translation>
    </message>
    <message>
        <source>Embedding in host memory</source>
        <translation>嵌入层在主机内存</translation>
    </message>
    <message>
        <source>MXFP4 on Hopper</source>
        <translation>Hopper 上的 MXFP4</translation>
    </message>
    <message>
        <source>Latent cache</source>
        <translation>潜变量缓存</translation>
    </message>
    <message>
        <source>Expanded head dimension</source>
        <translation>展开后的头维度</translation>
    </message>
    <message>
        <source>Tokens per block</source>
        <translation>每块词元</translation>
    </message>
    <message>
        <source>Tokens per latent block</source>
        <translation>每潜变量块词元</translation>
    </message>
    <message>
        <source>Steps in flight</source>
        <translation>在途步数</translation>
    </message>
    <message>
        <source>Similar layers share a pool</source>
        <translation>相似层共享池</translation>
    </message>
    <message>
        <source>Share of the window pool</source>
        <translation>窗口池比例</translation>
    </message>
    <message>
        <source>Capacity printed as</source>
        <translation>容量输出方式</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Attention in data parallel</source>
        <translation>注意力数据并行</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求</translation>
    </message>
    <message>
        <source>Output, whole system</source>
        <translation>整机输出</translation>
    </message>
    <message>
        <source>Output per user</source>
        <translation>每用户输出</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每输出词元时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>1/s</source>
        <translation>1/秒</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>投机解码</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Prefill and decode apart</source>
        <translation>Prefill 与 Decode 分离</translation>
    </message>
    <message>
        <source>Power limit set</source>
        <translation>设定功率上限</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>设备带宽</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Context before</source>
        <translation>已有上下文</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decode</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Value before the fit</source>
        <translation>拟合前的值</translation>
    </message>
    <message>
        <source>Width before the fit</source>
        <translation>拟合前的宽度</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实测数</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Generation measured</source>
        <translation>该代已实测</translation>
    </message>
    <message>
        <source>Share inside</source>
        <translation>区间内占比</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Tools report</source>
        <translation>工具报告</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
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
        <translation>功率</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>显存占用</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>每用户</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Filter %1 models</source>
        <translation>筛选 %1 个模型</translation>
    </message>
    <message>
        <source>All publishers</source>
        <translation>所有发布者</translation>
    </message>
    <message>
        <source>Filter %1 accelerators</source>
        <translation>筛选 %1 款加速卡</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>所有厂商</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Filter %1 systems</source>
        <translation>筛选 %1 款系统</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Filter %1 processors</source>
        <translation>筛选 %1 款处理器</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Filter %1 networks</source>
        <translation>筛选 %1 种网络</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Filter %1 precisions</source>
        <translation>筛选 %1 种精度</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Filter %1 engines</source>
        <translation>筛选 %1 个推理引擎</translation>
    </message>
    <message>
        <source>Engine profiles</source>
        <translation>推理引擎剖析</translation>
    </message>
    <message>
        <source>Filter %1 engine profiles</source>
        <translation>筛选 %1 份推理引擎剖析</translation>
    </message>
    <message>
        <source>All engines</source>
        <translation>所有推理引擎</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Filter %1 prices</source>
        <translation>筛选 %1 条价格</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>所有条目</translation>
    </message>
    <message>
        <source>Usual costs</source>
        <translation>常用成本</translation>
    </message>
    <message>
        <source>Filter %1 usual costs</source>
        <translation>筛选 %1 项常用成本</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Filter %1 workloads</source>
        <translation>筛选 %1 种负载</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>所有负载</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>公开指南</translation>
    </message>
    <message>
        <source>Filter %1 claims</source>
        <translation>筛选 %1 条说法</translation>
    </message>
    <message>
        <source>Serving speed</source>
        <translation>服务速度</translation>
    </message>
    <message>
        <source>Filter %1 serving runs</source>
        <translation>筛选 %1 次服务实测</translation>
    </message>
    <message>
        <source>Local speed</source>
        <translation>本地速度</translation>
    </message>
    <message>
        <source>Filter %1 local runs</source>
        <translation>筛选 %1 次本地实测</translation>
    </message>
    <message>
        <source>Memory logs</source>
        <translation>显存日志</translation>
    </message>
    <message>
        <source>Filter %1 memory logs</source>
        <translation>筛选 %1 份显存日志</translation>
    </message>
    <message>
        <source>llama.cpp buffers</source>
        <translation>llama.cpp 缓冲</translation>
    </message>
    <message>
        <source>Filter %1 llama.cpp logs</source>
        <translation>筛选 %1 份 llama.cpp 日志</translation>
    </message>
    <message>
        <source>All backends</source>
        <translation>所有后端</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Filter %1 file sizes</source>
        <translation>筛选 %1 个文件大小</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <source>Fitted values</source>
        <translation>拟合值</translation>
    </message>
    <message>
        <source>Filter %1 fitted values</source>
        <translation>筛选 %1 个拟合值</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Filter %1 intervals</source>
        <translation>筛选 %1 个区间</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>Draft model parameters</source>
        <translation>草稿模型参数</translation>
    </message>
    <message>
        <source>Scale of a block</source>
        <translation>块缩放</translation>
    </message>
    <message>
        <source>Where it is sold</source>
        <translation>销售地区</translation>
    </message>
    <message>
        <source>Network between machines</source>
        <translation>机器之间的网络</translation>
    </message>
    <message>
        <source>Ports of that network</source>
        <translation>该网络的端口数</translation>
    </message>
    <message>
        <source>Adapters to buy for it</source>
        <translation>为此需另购的网卡</translation>
    </message>
    <message>
        <source>Ports of a switch</source>
        <translation>交换机端口数</translation>
    </message>
    <message>
        <source>But not on</source>
        <translation>但不包括</translation>
    </message>
    <message>
        <source>Vendor, for engines</source>
        <translation>厂商（供推理引擎识别）</translation>
    </message>
    <message>
        <source>processors of the host</source>
        <translation>主机处理器</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>无互连</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink 桥接</translation>
    </message>
    <message>
        <source>another link</source>
        <translation>其他互连</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不限地区</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>未公布任何限制</translation>
    </message>
    <message>
        <source>not in China</source>
        <translation>中国除外</translation>
    </message>
    <message>
        <source>a US export licence is needed</source>
        <translation>需要美国出口许可</translation>
    </message>
    <message>
        <source>made for China</source>
        <translation>面向中国</translation>
    </message>
    <message>
        <source>made for China, licence needed</source>
        <translation>面向中国，需要许可</translation>
    </message>
    <message>
        <source>a US export licence has been needed since</source>
        <translation>后来需要美国出口许可</translation>
    </message>
    <message>
        <source>reworked in China</source>
        <translation>在中国改装</translation>
    </message>
    <message>
        <source>not by its maker</source>
        <translation>并非原厂</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Server without accelerators</source>
        <translation>无加速卡的服务器</translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation>边缘设备</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>纵向互连</translation>
    </message>
    <message>
        <source>between the devices of one machine or rack</source>
        <translation>同一机器或机柜内的设备之间</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>横向网络</translation>
    </message>
    <message>
        <source>between machines</source>
        <translation>机器之间</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>局域网</translation>
    </message>
    <message>
        <source>Desktop link</source>
        <translation>桌面互连</translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>multi-head attention</source>
        <translation>多头注意力</translation>
    </message>
    <message>
        <source>grouped-query attention</source>
        <translation>分组查询注意力</translation>
    </message>
    <message>
        <source>multi-query attention</source>
        <translation>多查询注意力</translation>
    </message>
    <message>
        <source>multi-head latent attention</source>
        <translation>多头潜变量注意力</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>attention of several kinds, or beside a recurrent state</source>
        <translation>多种注意力，或与循环状态并存</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>FP8, one scale per tensor</source>
        <translation>FP8，每张量一个缩放因子</translation>
    </message>
    <message>
        <source>FP8, blocks of 128</source>
        <translation>FP8，128 分块</translation>
    </message>
    <message>
        <source>FP4 experts, the rest FP8</source>
        <translation>专家为 FP4，其余为 FP8</translation>
    </message>
    <message>
        <source>INT4, groups of 32</source>
        <translation>INT4，每组 32</translation>
    </message>
    <message>
        <source>FP8 (E4M3), blocks of 128</source>
        <translation>FP8 (E4M3)，128 分块</translation>
    </message>
    <message>
        <source>BF16 (there is an FP8 variant)</source>
        <translation>BF16（另有 FP8 版本）</translation>
    </message>
    <message>
        <source>BF16 (there is an NVFP4 variant)</source>
        <translation>BF16（另有 NVFP4 版本）</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>equals the count of the published files</source>
        <translation>与公开文件中的数目相同</translation>
    </message>
    <message>
        <source>exact in parts</source>
        <translation>分部分精确</translation>
    </message>
    <message>
        <source>main model and prediction layers together equal the published files</source>
        <translation>主模型与预测层之和与公开文件相同</translation>
    </message>
    <message>
        <source>text exact</source>
        <translation>文本部分精确</translation>
    </message>
    <message>
        <source>the vision part is the rest of the published count</source>
        <translation>视觉部分取公开数目的余量</translation>
    </message>
    <message>
        <source>exact, from memory</source>
        <translation>精确，凭记忆</translation>
    </message>
    <message>
        <source>equals a count known from memory alone</source>
        <translation>与仅凭记忆所知的数目相同</translation>
    </message>
    <message>
        <source>nearly exact</source>
        <translation>近乎精确</translation>
    </message>
    <message>
        <source>a small buffer apart from the published files</source>
        <translation>除一个小缓冲区外与公开文件相同</translation>
    </message>
    <message>
        <source>within 1%</source>
        <translation>误差 1% 以内</translation>
    </message>
    <message>
        <source>only a rounded figure is published</source>
        <translation>只公布了取整的数目</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>computed from the shape of the model; no clean count is published</source>
        <translation>由模型结构算出；未公布明确的参数量</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>the shape of the model is not known well enough</source>
        <translation>模型结构所知不足</translation>
    </message>
    <message>
        <source>no configuration is published</source>
        <translation>未公布配置</translation>
    </message>
    <message>
        <source>the shapes of its blocks are not published</source>
        <translation>未公布各块的结构</translation>
    </message>
    <message>
        <source>two pools of experts are not modelled</source>
        <translation>未支持两组专家</translation>
    </message>
    <message>
        <source>factorised attention is not modelled</source>
        <translation>未支持因子化注意力</translation>
    </message>
    <message>
        <source>the numbers of heads are not published</source>
        <translation>未公布注意力头数</translation>
    </message>
    <message>
        <source>the hidden size is not published</source>
        <translation>未公布隐藏层宽度</translation>
    </message>
    <message>
        <source>layers that share a KV cache, and Engram, are not modelled</source>
        <translation>未支持共享 KV 缓存的层与 Engram</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>无归一化</translation>
    </message>
    <message>
        <source>per head</source>
        <translation>每个头</translation>
    </message>
    <message>
        <source>over the full width</source>
        <translation>整个宽度</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>not sparse</source>
        <translation>非稀疏</translation>
    </message>
    <message>
        <source>compressed cache with an index</source>
        <translation>带索引的压缩缓存</translation>
    </message>
    <message>
        <source>sparse attention of MiniMax M3</source>
        <translation>MiniMax M3 的稀疏注意力</translation>
    </message>
    <message>
        <source>sparse attention of Qwen3.8</source>
        <translation>Qwen3.8 的稀疏注意力</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Cloud, by the hour</source>
        <translation>云，按小时</translation>
    </message>
    <message>
        <source>API, by the token</source>
        <translation>API，按词元</translation>
    </message>
    <message>
        <source>Network switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>网络线缆</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>per system</source>
        <translation>每台</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>per million input tokens</source>
        <translation>每百万输入词元</translation>
    </message>
    <message>
        <source>per million output tokens</source>
        <translation>每百万输出词元</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>recommended retail</source>
        <translation>建议零售价</translation>
    </message>
    <message>
        <source>street price</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>经销商价</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合约价</translation>
    </message>
    <message>
        <source>cost of ownership</source>
        <translation>自有成本</translation>
    </message>
    <message>
        <source>power of the building over power of the machines</source>
        <translation>机房总功率与设备功率之比</translation>
    </message>
    <message>
        <source>Electricity, per kWh</source>
        <translation>电费，每千瓦时</translation>
    </message>
    <message>
        <source>Colocation, per kW and month</source>
        <translation>托管，每千瓦每月</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Support, share of the purchase a year</source>
        <translation>维保，每年占购置价的比例</translation>
    </message>
    <message>
        <source>Value left at the end, share of the purchase</source>
        <translation>期末残值，占购置价的比例</translation>
    </message>
    <message>
        <source>Discount rate, a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>Installation, share of the purchase</source>
        <translation>安装，占购置价的比例</translation>
    </message>
    <message>
        <source>Staff, full-time people</source>
        <translation>人员，全职人数</translation>
    </message>
    <message>
        <source>Staff, per person and year</source>
        <translation>人员，每人每年</translation>
    </message>
    <message>
        <source>Software, per accelerator and year</source>
        <translation>软件，每加速卡每年</translation>
    </message>
    <message>
        <source>Server processor</source>
        <translation>服务器处理器</translation>
    </message>
    <message>
        <source>Workstation processor</source>
        <translation>工作站处理器</translation>
    </message>
    <message>
        <source>Server memory, per GB</source>
        <translation>服务器内存，每 GB</translation>
    </message>
    <message>
        <source>Rest of a server, share of its accelerators</source>
        <translation>服务器其余部分，占加速卡价格的比例</translation>
    </message>
    <message>
        <source>Months until a price is old</source>
        <translation>价格过时的月数</translation>
    </message>
    <message>
        <source>server load</source>
        <translation>服务负载</translation>
    </message>
    <message>
        <source>one request at a time</source>
        <translation>逐个请求</translation>
    </message>
    <message>
        <source>all requests at once</source>
        <translation>一次提交全部请求</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>在加速卡上</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>在主机上</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>最大吞吐</translation>
    </message>
    <message>
        <source>prefill and decode apart</source>
        <translation>Prefill 与 Decode 分离</translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation>无草稿</translation>
    </message>
    <message>
        <source>multi-token prediction</source>
        <translation>多词元预测</translation>
    </message>
    <message>
        <source>all on the device</source>
        <translation>全部在加速卡上</translation>
    </message>
    <message>
        <source>all on the host</source>
        <translation>全部在主机上</translation>
    </message>
    <message>
        <source>split between device and host</source>
        <translation>加速卡与主机分担</translation>
    </message>
    <message>
        <source>Format of its own</source>
        <translation>原生格式</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>INT8 weights and activations</source>
        <translation>权重与激活均为 INT8</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>仅权重</translation>
    </message>
    <message>
        <source>small weights, computed in 16 bit</source>
        <translation>小位宽权重，以 16 位计算</translation>
    </message>
    <message>
        <source>Block floating point</source>
        <translation>块浮点</translation>
    </message>
    <message>
        <source>ggml block</source>
        <translation>ggml 块</translation>
    </message>
    <message>
        <source>one type of tensor</source>
        <translation>单一张量类型</translation>
    </message>
    <message>
        <source>GGUF mix</source>
        <translation>GGUF 混合</translation>
    </message>
    <message>
        <source>a type for each tensor</source>
        <translation>每个张量各有类型</translation>
    </message>
    <message>
        <source>unpacked block by block</source>
        <translation>逐块解量化</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>无缩放因子</translation>
    </message>
    <message>
        <source>power of two (E8M0)</source>
        <translation>2 的幂 (E8M0)</translation>
    </message>
    <message>
        <source>all tensors</source>
        <translation>全部张量</translation>
    </message>
    <message>
        <source>linear layers</source>
        <translation>线性层</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>many users at once</source>
        <translation>同时服务多个用户</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>one machine, few users</source>
        <translation>单机，少量用户</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>FP8 (blocks)</source>
        <translation>FP8（分块）</translation>
    </message>
    <message>
        <source>FP8 (weights only)</source>
        <translation>FP8（仅权重）</translation>
    </message>
    <message>
        <source>INT8 (weights only)</source>
        <translation>INT8（仅权重）</translation>
    </message>
    <message>
        <source>FP4 (weights only)</source>
        <translation>FP4（仅权重）</translation>
    </message>
    <message>
        <source>of all memory</source>
        <translation>占全部显存</translation>
    </message>
    <message>
        <source>of what is free at the start</source>
        <translation>占启动时的空闲显存</translation>
    </message>
    <message>
        <source>of what is free after loading</source>
        <translation>占加载后的空闲显存</translation>
    </message>
    <message>
        <source>largest step run once</source>
        <translation>试运行最大的一步</translation>
    </message>
    <message>
        <source>graph of one micro-batch</source>
        <translation>单个微批次的计算图</translation>
    </message>
    <message>
        <source>no offload</source>
        <translation>不卸载</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>pool of token slots</source>
        <translation>词元槽位池</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>blocks times their tokens</source>
        <translation>块数乘每块词元数</translation>
    </message>
    <message>
        <source>blocks of one group of layers</source>
        <translation>一组层的块数</translation>
    </message>
    <message>
        <source>sequences at the longest context</source>
        <translation>最长上下文下的序列数</translation>
    </message>
    <message>
        <source>without padding</source>
        <translation>无填充</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>latent and a transposed copy</source>
        <translation>潜变量及其转置副本</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Models of one shape, such as Llama 3.1</source>
        <translation>结构相同的一组模型，例如 Llama 3.1</translation>
    </message>
    <message>
        <source>The form in which the publisher offers the weights</source>
        <translation>发布者提供权重的形式</translation>
    </message>
    <message>
        <source>The form that Berth computes with</source>
        <translation>Berth 计算所用的形式</translation>
    </message>
    <message>
        <source>Then its layers, hidden size, vocabulary and heads are needed as well, among the further fields</source>
        <translation>此时还需在更多字段中填写层数、隐藏层宽度、词表和注意力头数</translation>
    </message>
    <message>
        <source>How well the number of parameters is known</source>
        <translation>参数量的可靠程度</translation>
    </message>
    <message>
        <source>Written out or short: 671B</source>
        <translation>可写全，也可简写为 671B</translation>
    </message>
    <message>
        <source>Used for one token; of dense models as many as there are</source>
        <translation>处理一个词元所用的数量；稠密模型即全部</translation>
    </message>
    <message>
        <source>128k stands for 131,072</source>
        <translation>128k 表示 131,072</translation>
    </message>
    <message>
        <source>Decides which engines run on it</source>
        <translation>决定哪些推理引擎可以运行</translation>
    </message>
    <message>
        <source>Devices that programs see in one product; mostly 1</source>
        <translation>程序在一件产品中看到的设备数；通常为 1</translation>
    </message>
    <message>
        <source>Of one chip, as its data sheet states it</source>
        <translation>单个芯片的容量，以数据手册为准</translation>
    </message>
    <message>
        <source>What nvidia-smi or its like shows for one device</source>
        <translation>nvidia-smi 等工具显示的单个设备容量</translation>
    </message>
    <message>
        <source>Processors and graphics units share one memory</source>
        <translation>处理器与图形单元共用同一内存</translation>
    </message>
    <message>
        <source>What its units compute in directly</source>
        <translation>其计算单元可直接计算的格式</translation>
    </message>
    <message>
        <source>What joins devices within a machine</source>
        <translation>机器内连接各设备的方式</translation>
    </message>
    <message>
        <source>Dense; sheets often print twice as much</source>
        <translation>稠密值；数据手册常印成两倍</translation>
    </message>
    <message>
        <source>Of one device at full load</source>
        <translation>单个设备满载时的功率</translation>
    </message>
    <message>
        <source>Stays unstated for a server of processors alone</source>
        <translation>仅含处理器的服务器不填</translation>
    </message>
    <message>
        <source>Products, not chips</source>
        <translation>产品件数，而非芯片数</translation>
    </message>
    <message>
        <source>Of the host, not of its accelerators</source>
        <translation>主机内存，不含加速卡显存</translation>
    </message>
    <message>
        <source>Of the whole system at full load</source>
        <translation>整机满载时的功率</translation>
    </message>
    <message>
        <source>400 Gb/s is understood, too</source>
        <translation>也可输入 400 Gb/s</translation>
    </message>
    <message>
        <source>Of a quantised weight with its scales</source>
        <translation>量化权重连同缩放因子的位数</translation>
    </message>
    <message>
        <source>Of embedding, head and norms</source>
        <translation>嵌入层、输出层与归一化层的位数</translation>
    </message>
    <message>
        <source>What multiplies the weights</source>
        <translation>权重相乘所用的格式</translation>
    </message>
    <message>
        <source>Weights that it has kernels for</source>
        <translation>具备相应内核的权重格式</translation>
    </message>
    <message>
        <source>Generations that it does not run on, with commas between</source>
        <translation>无法运行的架构，以逗号分隔</translation>
    </message>
    <message>
        <source>What the price is of</source>
        <translation>价格所对应的产品</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Cloud is priced by the hour, an API by the million tokens</source>
        <translation>云按小时计价，API 按百万词元计价</translation>
    </message>
    <message>
        <source>US, EU, China or global</source>
        <translation>US、EU、China 或 global</translation>
    </message>
    <message>
        <source>A share of 20% is written 0.2</source>
        <translation>20% 的比例写作 0.2</translation>
    </message>
    <message>
        <source>Of a usual request</source>
        <translation>一次普通请求的数量</translation>
    </message>
    <message>
        <source>What users at least expect</source>
        <translation>用户的最低期望</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>一体机</translation>
    </message>
    <message>
        <source>Number of accelerators</source>
        <translation>加速卡数量</translation>
    </message>
    <message>
        <source>Such as bf16, fp8 or q4_0, with commas between; empty: all</source>
        <translation>如 bf16、fp8 或 q4_0，以逗号分隔；留空表示全部</translation>
    </message>
    <message>
        <source>One of these, with commas between; empty: any processor does</source>
        <translation>满足其一即可，以逗号分隔；留空表示不限处理器</translation>
    </message>
    <message>
        <source>Formats of the KV cache</source>
        <translation>KV 缓存格式</translation>
    </message>
    <message>
        <source>Needs processors with</source>
        <translation>所需处理器指令集</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>%1 cannot be opened here. A price list can be dropped: a file that ends in .csv.</source>
        <translation>此处无法打开 %1。可以拖放价目表：以 .csv 结尾的文件。</translation>
    </message>
</context>
<context>
    <name>FilePath</name>
    <message>
        <source>Nothing is kept.</source>
        <translation>不保存任何内容。</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>复制路径：%1</translation>
    </message>
</context>
<context>
    <name>FilesSettings</name>
    <message>
        <source>Files and backups</source>
        <translation>文件与备份</translation>
    </message>
    <message>
        <source>Everything you enter is kept while you work.</source>
        <translation>您输入的内容会随时保存。</translation>
    </message>
    <message>
        <source>Requirements, pins, saved configurations, own facts.</source>
        <translation>需求、对比项、已保存的方案、自有数据。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Language, theme, sizes, units.</source>
        <translation>语言、主题、大小、单位。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>The last ten are kept, and one before each change of the file&apos;s format.</source>
        <translation>保留最近十个备份，以及每次文件格式更改前的备份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Everything you entered since then is replaced. What is there now becomes a backup itself.</source>
        <translation>此后输入的内容将被替换。当前内容会另存为备份。</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>恢复 %1 的备份？</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The device has arithmetic units for this precision.</source>
        <translation>该设备有此精度的计算单元。</translation>
    </message>
    <message>
        <source>No arithmetic units for this precision: the weights stay small, arithmetic is 16-bit.</source>
        <translation>没有此精度的计算单元：权重保持压缩，以 16 位计算。</translation>
    </message>
    <message>
        <source>The weights stay in the blocks of the file and are unpacked as they are read.</source>
        <translation>权重保持文件中的分块形式，在读取时解包。</translation>
    </message>
    <message>
        <source>No arithmetic units for this precision: the weights are converted to BF16 when they are loaded.</source>
        <translation>没有此精度的计算单元：加载时将权重转换为 BF16。</translation>
    </message>
    <message>
        <source>The device has no BF16 units: the model runs in FP16.</source>
        <translation>该设备没有 BF16 计算单元：模型以 FP16 运行。</translation>
    </message>
    <message>
        <source>The device has no 16-bit units: the model runs in FP32 with twice the memory.</source>
        <translation>该设备没有 16 位计算单元：模型以 FP32 运行，显存加倍。</translation>
    </message>
    <message>
        <source>The device has no arithmetic units for this precision and no conversion is known.</source>
        <translation>该设备没有此精度的计算单元，也没有已知的转换方式。</translation>
    </message>
    <message>
        <source>The engine does not run this precision.</source>
        <translation>推理引擎不支持此精度。</translation>
    </message>
    <message>
        <source>Weights and runtime exceed the usable memory of a device by %1.</source>
        <translation>权重和运行时超出单卡可用显存 %1。</translation>
    </message>
    <message>
        <source>There is room for %1 of %2 tokens.</source>
        <translation>可容纳 %2 个词元中的 %1 个。</translation>
    </message>
    <message>
        <source>There is no room for a single sequence: %1 are missing per device.</source>
        <translation>连一条序列也放不下：每卡缺 %1。</translation>
    </message>
    <message>
        <source>%1 of the weights stay in host memory.</source>
        <translation>%1 的权重留在主机内存。</translation>
    </message>
    <message>
        <source>Host memory is %1 too small.</source>
        <translation>主机内存不足，还缺 %1。</translation>
    </message>
    <message>
        <source>The size of the host memory is not stated. Choose a system instead of accelerators.</source>
        <translation>未给出主机内存大小。请选择系统而非加速卡。</translation>
    </message>
    <message>
        <source>The model supports %2 tokens of context, fewer than the %1 asked for.</source>
        <translation>模型支持的上下文长度为 %2 词元，少于要求的 %1。</translation>
    </message>
    <message>
        <source>The memory that tools report for this device is not published; it is derived from its headline figure.</source>
        <translation>该设备的工具报告值未公布；由标称值推算。</translation>
    </message>
    <message>
        <source>Some facts behind this result have not been verified against a source.</source>
        <translation>此结果所依据的部分数据尚未经来源核实。</translation>
    </message>
    <message>
        <source>No memory profile of this engine is published: activations and runtime are estimated.</source>
        <translation>该推理引擎没有公开的显存剖析：激活和运行时为估计值。</translation>
    </message>
    <message>
        <source>%1 tensor-parallel ranks share %2 KV heads: the cache is stored more than once.</source>
        <translation>%1 个张量并行 rank 共用 %2 个 KV 头：缓存有多份副本。</translation>
    </message>
    <message>
        <source>Each of the %1 tensor-parallel ranks keeps the whole latent cache.</source>
        <translation>%1 个张量并行 rank 各自保存完整的潜变量缓存。</translation>
    </message>
    <message>
        <source>Pipeline stages hold %2 to %1 layers; the fullest decides.</source>
        <translation>各流水线级为 %2 至 %1 层；以最满的一级为准。</translation>
    </message>
    <message>
        <source>The memory bandwidth of this device is not known, so speed cannot be estimated.</source>
        <translation>该设备的显存带宽未知，无法估算速度。</translation>
    </message>
    <message>
        <source>The engine does not run on devices of this kind.</source>
        <translation>该引擎不能在此类设备上运行。</translation>
    </message>
    <message>
        <source>%1 pipeline stages stand on several nodes: no published run is like that, so its speed is a guess.</source>
        <translation>%1 个流水线级分布在多个节点上：没有公开实测采用这种方式，因此速度只是推测。</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>FormPhrases</name>
    <message>
        <source>How lists and commands call it. Made from the name if it stays empty.</source>
        <translation>列表与命令中使用的名称。留空则由名称生成。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Write digits, such as %2.</source>
        <translation>“%1”不是数字。请输入数字，例如 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A day, a month or a year, such as %1, %2 or %3</source>
        <translation>日、月或年，例如 %1、%2 或 %3</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Of the window and its reports.</source>
        <translation>用于窗口及其报告。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>“系统”跟随桌面设置。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Steps of 25% up to 300%.</source>
        <translation>以 25% 为步长，最大 300%。</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字和控件大小</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Memory unit</source>
        <translation>内存单位</translation>
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
        <translation>面板和条形的动画不超过 150 毫秒。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>GB is 10⁹ bytes, GiB is 2³⁰. The derivation of a number shows both, and the exact bytes.</source>
        <translation>GB 为 10⁹ 字节，GiB 为 2³⁰ 字节。数字的推导中同时显示两者及精确字节数。</translation>
    </message>
    <message>
        <source>Nothing moves, because your desktop asks for less motion.</source>
        <translation>桌面环境要求减少动效，因此界面不做动画。</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>Meets every target</source>
        <translation>满足所有目标</translation>
    </message>
    <message>
        <source>Misses one target</source>
        <translation>一项目标未达到</translation>
    </message>
    <message>
        <source>Misses several targets</source>
        <translation>多项目标未达到</translation>
    </message>
    <message>
        <source>Holds less, or does not run</source>
        <translation>容纳不足，或无法运行</translation>
    </message>
    <message>
        <source>Misses one target, nearest first</source>
        <translation>一项目标未达到，最接近的在前</translation>
    </message>
</context>
<context>
    <name>GuidanceList</name>
    <message>
        <source>%1 agree, %2 differ</source>
        <comment>published claims</comment>
        <translation>%1 条一致，%2 条不一致</translation>
    </message>
    <message>
        <source>Published guidance</source>
        <translation>公开指南</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1 claims</source>
        <translation>显示全部 %1 条说法</translation>
    </message>
</context>
<context>
    <name>GuidanceRowButton</name>
    <message>
        <source>%1: %2 %3, show the claim</source>
        <comment>agrees or differs, claim, source</comment>
        <translation>%1：%2 %3，显示说法</translation>
    </message>
    <message>
        <source>Show the claim and its source</source>
        <translation>显示说法及其来源</translation>
    </message>
</context>
<context>
    <name>GuidanceText</name>
    <message>
        <source>%1. %2</source>
        <comment>topic of a claim, what Berth says</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>topic, facts of a claim, what Berth says</comment>
        <translation>%1，%2。%3</translation>
    </message>
</context>
<context>
    <name>HardwareFields</name>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>per node</source>
        <translation>每节点</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点数</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>hardware</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>What was paid for it does not count; what it draws and needs every month does</source>
        <translation>已支付的费用不计入；每月的用电和开销计入</translation>
    </message>
    <message>
        <source>There already, not to be bought</source>
        <translation>已有设备，无需购置</translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>not ordered</source>
        <translation>未排序</translation>
    </message>
    <message>
        <source>ordered, largest first</source>
        <translation>已排序，从大到小</translation>
    </message>
    <message>
        <source>ordered, smallest first</source>
        <translation>已排序，从小到大</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>Row %1, %2, cannot be taken: %3</source>
        <translation>第 %1 行，%2，无法导入：%3</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, can be taken</source>
        <translation>第 %1 行，%2，%3，可以导入</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>item of a price list, entry</comment>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>Enter goes to what it may be.</source>
        <translation>按回车键可选择它是什么。</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <comment>item of a price list</comment>
        <translation>%1 是什么</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <comment>item of a price list</comment>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Price list %1</source>
        <comment>file</comment>
        <translation>价目表 %1</translation>
    </message>
    <message>
        <source>Rows of the price list</source>
        <translation>价目表的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n prices</source>
        <translation>
            <numerusform>采用 %n 个价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Own prices come before shipped ones of the same item. A list needs columns for the item, the price, the currency and the date.</source>
        <translation>自有价格优先于同一条目的内置价格。列表需要条目、价格、货币和日期四列。</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>of %1 usable</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>每用户</translation>
    </message>
    <message>
        <source>Per user, tokens/s</source>
        <translation>每用户，词元/秒</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>target min %1</source>
        <translation>目标至少 %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>currency</comment>
        <translation>价格，%1</translation>
    </message>
    <message>
        <source>Own price, %1</source>
        <comment>currency</comment>
        <translation>自有价格，%1</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>%1: %2</source>
        <comment>command and its keys</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Keycap</name>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
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
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>为何是这个数值？</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>返回一步</translation>
    </message>
    <message>
        <source>In a chart: the values one by one</source>
        <translation>在图表中：逐个查看数值</translation>
    </message>
    <message>
        <source>In a chart: closer, further away, all of it</source>
        <translation>在图表中：放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>In Compare: make the column the baseline</source>
        <translation>在对比中：将该列设为基准</translation>
    </message>
    <message>
        <source>In Compare: move the column</source>
        <translation>在对比中：移动该列</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>In a chart: the numbers as a table, and back</source>
        <translation>在图表中：以表格显示数字，再按返回图表</translation>
    </message>
    <message>
        <source>In the numbers of a chart: all of them, copy</source>
        <translation>在图表的数字表中：全选、复制</translation>
    </message>
    <message>
        <source>In Compare: add a configuration</source>
        <translation>在对比中：添加一种方案</translation>
    </message>
    <message>
        <source>Ins</source>
        <comment>key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>数字与图表</translation>
    </message>
    <message>
        <source>Lists and comparisons</source>
        <translation>列表与比较</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of facts</source>
        <translation>资料类型</translation>
    </message>
</context>
<context>
    <name>KindLine</name>
    <message>
        <source>%1, %2</source>
        <comment>kind, how many</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>KindsPane</name>
    <message>
        <source>Kinds of facts</source>
        <translation>资料类型</translation>
    </message>
    <message>
        <source>Accuracy of Berth</source>
        <translation>Berth 的准确度</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>CUDA 图</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>State per sequence</source>
        <translation>每序列状态</translation>
    </message>
    <message>
        <source>Sequences of this context</source>
        <translation>此上下文长度的序列数</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Weights, loaded once</source>
        <translation>权重（单份）</translation>
    </message>
    <message>
        <source>Tokens held</source>
        <translation>可容纳词元</translation>
    </message>
    <message>
        <source>Runtime and links</source>
        <translation>运行时与通信</translation>
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
        <translation>限制</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>机架空间</translation>
    </message>
    <message>
        <source>U</source>
        <comment>rack units</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>备用节点</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
</context>
<context>
    <name>LimitOptions</name>
    <message>
        <source>Any</source>
        <comment>vendor, form factor</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Own figures</source>
        <comment>kind of use</comment>
        <translation>自定数值</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Server without accelerators</source>
        <translation>无加速卡服务器</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>一体机</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation>边缘设备</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
</context>
<context>
    <name>ListPopup</name>
    <message>
        <source>Filter and columns</source>
        <translation>筛选与列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首词元</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>系统吞吐量</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>机架空间</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Not all of them have room; a wider window shows them.</source>
        <translation>空间不足以显示全部列;加宽窗口即可显示。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
</context>
<context>
    <name>LoadFields</name>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Kind of use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of users</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Share of the users in percent; the field takes any number</source>
        <translation>占用户的百分比；输入框可填任意数值</translation>
    </message>
    <message>
        <source>Share at the same time</source>
        <translation>并发比例</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>每天词元数</translation>
    </message>
</context>
<context>
    <name>LogoSetting</name>
    <message>
        <source>PNG or SVG, up to 1 MB. A copy is kept in the workspace.</source>
        <translation>PNG 或 SVG，最大 1 MB。副本保存在工作区中。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>另选…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除徽标</translation>
    </message>
</context>
<context>
    <name>LogoWords</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB. Save it smaller, or as SVG.</source>
        <translation>文件大于 1 MB。请缩小，或保存为 SVG。</translation>
    </message>
    <message>
        <source>The file is neither PNG nor SVG. Save it as one of these.</source>
        <translation>文件既不是 PNG 也不是 SVG。请保存为其中一种。</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read as a picture.</source>
        <translation>文件已损坏：无法作为图片读取。</translation>
    </message>
    <message>
        <source>The picture is wider or higher than %1 pixels. Save it smaller.</source>
        <translation>图片的宽或高超过 %1 像素。请缩小后保存。</translation>
    </message>
    <message>
        <source>The SVG holds more than a drawing: text, pictures, links, scripts or dashes. Save it as plain SVG with text as paths.</source>
        <translation>该 SVG 不只含图形：还有文字、图片、链接、脚本或虚线。请保存为文字已转曲的纯 SVG。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1 – Berth</source>
        <comment>what is open</comment>
        <translation>%1 – Berth</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>报告已保存：%1</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>离线：数据不离开本机</translation>
    </message>
    <message>
        <source>Catalogue %1: %2 models, %3 accelerators</source>
        <translation>资料库 %1：%2 个模型，%3 种加速卡</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Prices to %1</source>
        <comment>date</comment>
        <translation>价格截至 %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 Nothing is kept until then.</source>
        <translation>%1 在此之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>%1 It is kept as %2. Backups are under Settings.</source>
        <translation>%1 该文件现存为 %2。备份可在设置中找到。</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>nearest first</source>
        <translation>由近及远</translation>
    </message>
    <message>
        <source>Measured elsewhere</source>
        <translation>其他实测</translation>
    </message>
    <message>
        <source>No published measurement is near to this configuration.</source>
        <translation>没有与此方案相近的公开实测。</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>%1 uses %2 of %3 per device.</source>
        <translation>%1：每卡占用 %2，可用 %3。</translation>
    </message>
</context>
<context>
    <name>MenuRow</name>
    <message>
        <source>shown</source>
        <comment>this page</comment>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Distilled ones included; each row says which model it is of</source>
        <translation>包括蒸馏模型；每行注明所属模型</translation>
    </message>
    <message>
        <source>Or a smaller one of its family</source>
        <translation>或同系列的较小模型</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Name, family, publisher, licence, size, year</source>
        <translation>名称、系列、发布者、许可、规模、年份</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 个模型</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No model matches. Search looks at name, family, publisher, licence, size and date.</source>
        <translation>没有匹配的模型。搜索范围为名称、系列、发布者、许可、规模和日期。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Cannot be sized: %1</source>
        <translation>无法估算：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1，%2</translation>
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
        <translation>%1 节点 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n spare</source>
        <comment>nodes beside those that serve</comment>
        <translation>
            <numerusform>%n 个备用节点</numerusform>
        </translation>
    </message>
    <message>
        <source>there already</source>
        <comment>machines</comment>
        <translation>已有</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>shown</source>
        <comment>this page</comment>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>NearestBlock</name>
    <message>
        <source>%1: %2, met</source>
        <comment>target, result</comment>
        <translation>%1：%2，达标</translation>
    </message>
    <message>
        <source>%1: %2, misses by %3</source>
        <comment>target, result, gap</comment>
        <translation>%1：%2，相差 %3</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>misses by %1</source>
        <translation>相差 %1</translation>
    </message>
</context>
<context>
    <name>NoSolution</name>
    <message>
        <source>No configuration meets every target</source>
        <translation>没有方案满足所有目标</translation>
    </message>
    <message>
        <source>What rules them out</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>all else unchanged</source>
        <translation>其余不变</translation>
    </message>
    <message>
        <source>Smallest changes that give a result</source>
        <translation>能得到结果的最小改动</translation>
    </message>
    <message>
        <source>left, ruled out, of %1 possibilities</source>
        <translation>剩余与排除，共 %1 种可能</translation>
    </message>
    <message>
        <source>sorted by how far they miss</source>
        <translation>按差距排序</translation>
    </message>
    <message>
        <source>Nearest configurations</source>
        <translation>最接近的方案</translation>
    </message>
    <message>
        <source>No change of a single limit is enough: change two of them together, or the model.</source>
        <translation>只改一项限制不够：请同时改两项，或更换模型。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>time, what was said</comment>
        <translation>%1，失败：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter takes it back.</source>
        <translation>按 Enter 键撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>NoticesPopup</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Saved files, changes and errors of this run are listed here.</source>
        <translation>这里列出本次运行中保存的文件、更改和错误。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1须为数字。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1不得小于 %2。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1不得大于 %2。</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1须在 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, description</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 active</source>
        <comment>parameters</comment>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1，发布格式</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>for one machine</source>
        <translation>单机</translation>
    </message>
    <message>
        <source>for serving</source>
        <translation>服务部署</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>hybrid attention</source>
        <translation>混合注意力</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 参数</translation>
    </message>
    <message>
        <source>the best for each machine</source>
        <translation>每台机器的最佳选择</translation>
    </message>
    <message>
        <source>Any native format</source>
        <translation>任何原生格式</translation>
    </message>
    <message>
        <source>every format that the hardware computes in</source>
        <translation>硬件可直接计算的所有格式</translation>
    </message>
    <message>
        <source>Any, small weights too</source>
        <translation>任何格式，含更小的权重</translation>
    </message>
    <message>
        <source>also weights smaller than the arithmetic</source>
        <translation>也包括位宽小于计算格式的权重</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Model configuration</source>
        <translation>模型配置</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Device data</source>
        <translation>设备数据</translation>
    </message>
    <message>
        <source>System data</source>
        <translation>系统数据</translation>
    </message>
    <message>
        <source>Network data</source>
        <translation>网络数据</translation>
    </message>
    <message>
        <source>Engine profile</source>
        <translation>推理引擎剖析</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Your requirement</source>
        <translation>您的需求</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Usual value</source>
        <translation>常用值</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算得出</translation>
    </message>
</context>
<context>
    <name>OwnChoice</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is chosen, what is said of the field</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>%1: %2</source>
        <comment>field, one of its values</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is said of a field</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n further field(s)</source>
        <translation>
            <numerusform>还有 %n 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnText</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>OwnValue</name>
    <message>
        <source>Shipped:</source>
        <translation>内置：</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Shipped value, not in use: %1</source>
        <translation>内置值，未使用：%1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 of %2 matches</source>
        <translation>%1 / %2 项匹配</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Sizing report</source>
        <translation>选型报告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>图 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Prepared for %1 by %2, %3</source>
        <translation>致 %1，编制：%2，%3</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>资料库 %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>Fits reduced</source>
        <translation>部分容纳</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>需借助主机内存</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>CUDA 图</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Usable limit</source>
        <translation>可用上限</translation>
    </message>
    <message>
        <source>Capacity as tools report it, %1</source>
        <translation>容量（工具报告值 %1）</translation>
    </message>
    <message>
        <source>of %1 usable, %2 free</source>
        <translation>可用 %1，空闲 %2</translation>
    </message>
    <message>
        <source>Parts are rounded one by one.</source>
        <translation>各项分别取整。</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Memory of one device</source>
        <translation>单卡显存</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>Configurations compared</source>
        <translation>方案对比</translation>
    </message>
    <message numerus="yes">
        <source>Speed at %1 users</source>
        <translation>
            <numerusform>%1 个用户时的速度</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Published guidance</source>
        <translation>公开指南</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>%1, of whom %2 at the same time</source>
        <translation>%1，其中并发 %2</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每输出词元时间</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>不含税价格</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>GB (10⁹ bytes)</source>
        <translation>GB（10⁹ 字节）</translation>
    </message>
    <message>
        <source>GiB (2³⁰ bytes)</source>
        <translation>GiB（2³⁰ 字节）</translation>
    </message>
    <message>
        <source>% of capacity</source>
        <translation>占容量 %</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>显存占用</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sized with Berth on %1, catalogue of %2</source>
        <translation>由 Berth 于%1估算，资料库日期：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens of context.</source>
        <translation>
            <numerusform>%1 个用户，各 %2 词元上下文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens of context; room for %3 more.</source>
        <translation>
            <numerusform>%1 个用户，各 %2 词元上下文；还可再容纳 %3 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %2 of %3 tokens: %4 of %1 users with the full context.</source>
        <translation>
            <numerusform>可容纳 %3 词元中的 %2：%1 个用户中 %4 个可用完整上下文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs with %1 in host memory.</source>
        <translation>需将 %1 放在主机内存方可运行。</translation>
    </message>
    <message>
        <source>%1 short per device.</source>
        <translation>每卡缺 %1。</translation>
    </message>
    <message>
        <source>%1 does not run on %2.</source>
        <translation>%1 无法在 %2 上运行。</translation>
    </message>
    <message>
        <source>Tokens held</source>
        <translation>可容纳词元</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>需求 %1</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Engine, layout</source>
        <translation>引擎与并行</translation>
    </message>
    <message>
        <source>of %1 usable, %2 missing</source>
        <translation>可用 %1，缺 %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>合计需要</translation>
    </message>
    <message>
        <source>Usable, of the %1 that tools report</source>
        <translation>可用（工具报告值 %1）</translation>
    </message>
    <message>
        <source>The upright line marks the usable limit, %1. Parts are rounded one by one.</source>
        <translation>竖线为可用上限 %1。各项分别取整。</translation>
    </message>
    <message>
        <source>KV cache, %1</source>
        <translation>KV 缓存，%1</translation>
    </message>
    <message>
        <source>KV cache and recurrent state, %1</source>
        <translation>KV 缓存与循环状态，%1</translation>
    </message>
    <message>
        <source>This is what it would take if the hardware ran it.</source>
        <translation>以下为假设硬件能够运行时的需求。</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>说明与来源</translation>
    </message>
    <message>
        <source>Facts about</source>
        <translation>数据对象</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, memory profile %2</source>
        <translation>%1，显存剖析 %2</translation>
    </message>
    <message>
        <source>Throughput against interactivity</source>
        <translation>吞吐量与交互速度</translation>
    </message>
    <message>
        <source>Tokens per second, system</source>
        <translation>整机每秒词元数</translation>
    </message>
    <message>
        <source>Tokens per second and user</source>
        <translation>每用户每秒词元数</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>并发用户数</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>上下文长度，词元</translation>
    </message>
    <message>
        <source>fits, meets the target</source>
        <translation>可容纳，达到目标</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>可容纳，较慢</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Measured nearby</source>
        <translation>相近实测</translation>
    </message>
    <message>
        <source>predicted; %1 interval %2</source>
        <translation>预测；%1 区间 %2</translation>
    </message>
    <message>
        <source>In steady state</source>
        <translation>稳态</translation>
    </message>
    <message>
        <source>Limited by %1. Predicted; the interval holds for deployments like this one.</source>
        <translation>瓶颈：%1。均为预测值；区间适用于同类部署。</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>links between devices</source>
        <translation>设备间互连</translation>
    </message>
    <message>
        <source>the engine&apos;s limit of sequences</source>
        <translation>推理引擎的序列数上限</translation>
    </message>
    <message>
        <source>starting kernels</source>
        <translation>内核启动</translation>
    </message>
    <message>
        <source>prompts of other requests</source>
        <translation>其他请求的提示词</translation>
    </message>
    <message>
        <source>room for sequences</source>
        <translation>可容纳的序列数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount, once or a month</source>
        <translation>金额（一次性或每月）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Purchase, once</source>
        <translation>购置（一次性）</translation>
    </message>
    <message>
        <source>Amortisation, a month</source>
        <translation>折旧（每月）</translation>
    </message>
    <message>
        <source>Energy, a month</source>
        <translation>电费（每月）</translation>
    </message>
    <message>
        <source>%1 kWh, %2 busy</source>
        <translation>%1 kWh，利用率 %2</translation>
    </message>
    <message>
        <source>Premises, a month</source>
        <translation>场地（每月）</translation>
    </message>
    <message>
        <source>Support, a month</source>
        <translation>维保（每月）</translation>
    </message>
    <message>
        <source>Software, a month</source>
        <translation>软件（每月）</translation>
    </message>
    <message>
        <source>Staff, a month</source>
        <translation>人员（每月）</translation>
    </message>
    <message>
        <source>Owning, a month</source>
        <translation>自有成本（每月）</translation>
    </message>
    <message>
        <source>Cloud on demand, a month</source>
        <translation>云按需（每月）</translation>
    </message>
    <message>
        <source>Cloud reserved, a month</source>
        <translation>云预留（每月）</translation>
    </message>
    <message>
        <source>Cloud spot, a month</source>
        <translation>云竞价（每月）</translation>
    </message>
    <message>
        <source>API, its input included</source>
        <translation>API（含输入）</translation>
    </message>
    <message>
        <source>owning is cheaper from month %1</source>
        <translation>从第 %1 个月起自有更便宜</translation>
    </message>
    <message>
        <source>stays cheaper than owning</source>
        <translation>始终比自有便宜</translation>
    </message>
    <message>
        <source>%1 for a million output tokens</source>
        <translation>每百万输出词元（%1）</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>利用率 %1</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>自有设备</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>built from parts</source>
        <translation>按部件估算</translation>
    </message>
    <message>
        <source>own price list</source>
        <translation>自有价目表</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开价格</translation>
    </message>
    <message>
        <source>old</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>support</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>discounting</source>
        <translation>折现</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>network between machines</source>
        <translation>机间网络</translation>
    </message>
    <message>
        <source>financing and taxes</source>
        <translation>融资与税费</translation>
    </message>
    <message>
        <source>Published run</source>
        <translation>公开实测</translation>
    </message>
    <message>
        <source>Quantity and source</source>
        <translation>指标与来源</translation>
    </message>
    <message>
        <source>Throughput with prompts</source>
        <translation>含提示词的吞吐量</translation>
    </message>
    <message>
        <source>Reading prompts</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>%1, users: %2</source>
        <translation>%1，用户数：%2</translation>
    </message>
    <message>
        <source>Predicted: what Berth says for that very run.</source>
        <translation>预测：Berth 对同一次实测给出的值。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>Tokens of %1</source>
        <translation>%1 的词元价格</translation>
    </message>
    <message>
        <source>From one user to as many as memory holds; filled: the load that is asked for; band: the interval.</source>
        <translation>从一个用户到显存可容纳的最多用户；实心点：所需负载；色带：区间。</translation>
    </message>
    <message>
        <source>Most users at full context</source>
        <translation>满上下文下的最多用户数</translation>
    </message>
    <message numerus="yes">
        <source>%1 users at %2 tokens</source>
        <translation>
            <numerusform>%1 个用户，%2 词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>%1, native</source>
        <translation>%1，原生</translation>
    </message>
    <message>
        <source>%1, weights only</source>
        <translation>%1，仅权重</translation>
    </message>
    <message>
        <source>%1, converted</source>
        <translation>%1，转换后</translation>
    </message>
    <message>
        <source>%1, unsupported</source>
        <translation>%1，不支持</translation>
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
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Speed, predicted</source>
        <translation>速度（预测）</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>%1, ours %2</source>
        <translation>%1，本程序 %2</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务时</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>空闲时</translation>
    </message>
    <message>
        <source>Running, a month</source>
        <translation>每月运行</translation>
    </message>
    <message numerus="yes">
        <source>%1 years in total</source>
        <translation>
            <numerusform>%1 年合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation>每百万输出词元</translation>
    </message>
    <message>
        <source>No price in the price book</source>
        <translation>价目表中没有价格</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message numerus="yes">
        <source>%1 configurations</source>
        <translation>
            <numerusform>%1 种方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences to %1</source>
        <translation>与 %1 的差异</translation>
    </message>
    <message>
        <source>Most throughput</source>
        <translation>最高吞吐量</translation>
    </message>
    <message>
        <source>Lowest total cost</source>
        <translation>最低总成本</translation>
    </message>
    <message>
        <source>Lowest cost per million tokens</source>
        <translation>每百万词元最低成本</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>购置或租用</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Cumulative cost, thousand %1</source>
        <translation>累计成本，千 %1</translation>
    </message>
    <message>
        <source>%1 pays off: month %2</source>
        <translation>%1 回本：第 %2 个月</translation>
    </message>
    <message>
        <source>%1 rented</source>
        <translation>%1（租用）</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百万词元成本</translation>
    </message>
    <message>
        <source>%1 per million output tokens</source>
        <translation>%1 / 百万输出词元</translation>
    </message>
    <message>
        <source>Context and users</source>
        <translation>上下文与用户数</translation>
    </message>
    <message>
        <source>Roofline of one device</source>
        <translation>单卡 Roofline</translation>
    </message>
    <message>
        <source>Operations per byte read</source>
        <translation>每读取一字节的运算数</translation>
    </message>
    <message>
        <source>TFLOPS per device, dense</source>
        <translation>每卡 TFLOPS（稠密）</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>%1 uses %2 of %3 per device.</source>
        <translation>%1 每卡使用 %3 中的 %2。</translation>
    </message>
    <message>
        <source>The upright line marks the usable limit. %1.</source>
        <translation>竖线为可用上限。%1。</translation>
    </message>
    <message>
        <source>Lines predicted, filled marks at the load asked for, the band around the baseline.</source>
        <translation>曲线为预测值，实心标记为所需负载，色带为基准的区间。</translation>
    </message>
    <message>
        <source>All machines, without the building.</source>
        <translation>全部机器，不含机房。</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>own setting</source>
        <translation>自行设定</translation>
    </message>
    <message>
        <source>Written off over</source>
        <translation>折旧年限</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>%1 %2 per kWh</source>
        <translation>%1 %2 / kWh</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>电能使用效率（PUE）</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Busy, % of the time</source>
        <translation>利用率，%</translation>
    </message>
    <message>
        <source>Prediction in detail</source>
        <translation>预测明细</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>machines that are there already</source>
        <translation>已有的设备</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>fits, speed not known</source>
        <translation>可容纳，速度未知</translation>
    </message>
    <message>
        <source>Marks at 5, 25, 50 and 100% of the time at full rate; logarithmic upright axis.</source>
        <translation>标记位于满速运行时间的 5%、25%、50% 和 100%；纵轴为对数。</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>对照目标：%1</translation>
    </message>
    <message>
        <source>min %1 per user</source>
        <translation>每用户至少 %1</translation>
    </message>
    <message>
        <source>first token max %1</source>
        <translation>首词元最多 %1</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>需求内容</translation>
    </message>
    <message numerus="yes">
        <source>%2, but misses %1 targets</source>
        <translation>
            <numerusform>%2，但未达到 %1 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>misses %1</source>
        <translation>未达到：%1</translation>
    </message>
    <message>
        <source>%1 It %2.</source>
        <translation>%1该方案%2。</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>机架单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
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
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>整机内存</translation>
    </message>
    <message>
        <source>Chassis, board, power and assembly</source>
        <translation>机箱、主板、电源与组装</translation>
    </message>
    <message>
        <source>Links between machines</source>
        <translation>机器间链路</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Purchase, all parts</source>
        <translation>购置合计（全部部件）</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每天词元数</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <comment>nodes beside those that serve</comment>
        <translation>%1 个备用</translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>区间下限</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>区间上限</translation>
    </message>
    <message>
        <source>Host memory is %1 too small.</source>
        <translation>主机内存不足，还缺 %1。</translation>
    </message>
    <message>
        <source>%1 reads at most %2.</source>
        <comment>model, tokens of context</comment>
        <translation>%1 最多读取 %2。</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>系统吞吐量</translation>
    </message>
    <message>
        <source>Cheaper than renting reserved, from month</source>
        <translation>比预留租用更便宜，起始月份</translation>
    </message>
    <message>
        <source>Cheaper than renting spot, from month</source>
        <translation>比竞价租用更便宜，起始月份</translation>
    </message>
    <message>
        <source>Cheaper than renting on demand, from month</source>
        <translation>比按需租用更便宜，起始月份</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Other number of devices</source>
        <translation>设备数量不同</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>%2, of those that meet every target</source>
        <translation>%2（仅限满足所有目标的方案）</translation>
    </message>
    <message>
        <source>Power, highest</source>
        <translation>最高功率</translation>
    </message>
    <message>
        <source>Cloud on demand</source>
        <translation>云按需</translation>
    </message>
    <message>
        <source>Cloud reserved</source>
        <translation>云预留</translation>
    </message>
    <message>
        <source>Cloud spot</source>
        <translation>云竞价</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1，更好</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1，更差</translation>
    </message>
    <message>
        <source>better than the baseline</source>
        <translation>优于基准</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Runtime and links</source>
        <translation>运行时与通信</translation>
    </message>
    <message>
        <source>Rent of %1 for an hour</source>
        <translation>%1 每小时租金</translation>
    </message>
    <message>
        <source>Purchase and running cost.</source>
        <translation>购置与运行成本。</translation>
    </message>
    <message>
        <source>Purchase and running cost; rent by the hour: %1.</source>
        <translation>购置与运行成本；按小时租用：%1。</translation>
    </message>
    <message>
        <source>Rent: %1</source>
        <translation>租用：%1</translation>
    </message>
    <message>
        <source>%1 server%2</source>
        <translation>%1 服务器%2</translation>
    </message>
    <message>
        <source>%1 OEM server%2</source>
        <translation>%1 OEM 服务器%2</translation>
    </message>
    <message>
        <source>%1 platform server%2</source>
        <translation>%1 平台服务器%2</translation>
    </message>
    <message>
        <source>%1 PCIe server%2</source>
        <translation>%1 PCIe 服务器%2</translation>
    </message>
    <message>
        <source>%1 inference server%2</source>
        <translation>%1 推理服务器%2</translation>
    </message>
    <message>
        <source>%1 training server%2</source>
        <translation>%1 训练服务器%2</translation>
    </message>
    <message>
        <source>%1 rack%2</source>
        <translation>%1 机柜%2</translation>
    </message>
    <message>
        <source>%1 mini PC%2</source>
        <translation>%1 迷你主机%2</translation>
    </message>
    <message>
        <source>%1Workstation%2</source>
        <translation>%1工作站%2</translation>
    </message>
    <message>
        <source>%1Workstation/server%2</source>
        <translation>%1工作站/服务器%2</translation>
    </message>
    <message>
        <source>own price: %1</source>
        <translation>自有价格：%1</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>%1, blocks of %2</source>
        <comment>number format</comment>
        <translation>%1，%2 分块</translation>
    </message>
    <message>
        <source>%1, groups of %2</source>
        <comment>number format</comment>
        <translation>%1，每组 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>prompts: %1 on %2 devices, answers: %3 on %4</source>
        <translation>Prefill：%2 台设备，%1；Decode：%4 台，%3</translation>
    </message>
    <message>
        <source>These devices answer. One that reads prompts uses %1, %2 of it for weights.</source>
        <translation>以上为执行 Decode 的设备。执行 Prefill 的设备占用 %1，其中权重 %2。</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Installation and licences</source>
        <translation>安装与许可</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Present value of all payments</source>
        <translation>全部付款的现值</translation>
    </message>
    <message>
        <source>discounted by %1 a year</source>
        <translation>按每年 %1 折现</translation>
    </message>
    <message>
        <source>processors and memory of the host</source>
        <translation>主机的处理器和内存</translation>
    </message>
    <message>
        <source>Support a year, share of the purchase</source>
        <translation>每年维保占购置的比例</translation>
    </message>
    <message>
        <source>Residual value, share of the purchase</source>
        <translation>残值占购置的比例</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>Software a year</source>
        <translation>软件，每年</translation>
    </message>
    <message>
        <source>Staff a year</source>
        <translation>人员，每年</translation>
    </message>
    <message>
        <source>Rent of space a month</source>
        <translation>场地租金，每月</translation>
    </message>
    <message>
        <source>Colocation of one kW a month</source>
        <translation>每千瓦托管费，每月</translation>
    </message>
    <message>
        <source>Colocation, power reserved</source>
        <translation>托管，预留功率</translation>
    </message>
    <message>
        <source>%1, energy included</source>
        <translation>%1，含电费</translation>
    </message>
    <message numerus="yes">
        <source>%1 more published claims concern this and are not shown.</source>
        <translation>
            <numerusform>另有 %1 条相关的公开说法未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>可行的办法</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Power, host memory and disk</source>
        <translation>功率、主机内存与磁盘</translation>
    </message>
    <message>
        <source>%1 while serving, %2 while waiting</source>
        <translation>服务时 %1，空闲时 %2</translation>
    </message>
    <message>
        <source>%1, for supply and cooling</source>
        <translation>%1，用于供电与散热</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>How the amounts come about</source>
        <translation>金额的计算方法</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Own price, not used</source>
        <translation>自有价格，未采用</translation>
    </message>
    <message>
        <source>no exchange rate to %1</source>
        <translation>没有兑换为 %1 的汇率</translation>
    </message>
    <message>
        <source>a guess</source>
        <comment>of a speed</comment>
        <translation>推测</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Points from the left: writing, reading prompts</source>
        <translation>从左起的点：生成、读取提示词</translation>
    </message>
    <message>
        <source>(%1 × %2 + %3 × %4) × 730&#xa0;h × PUE&#xa0;%5 × %6</source>
        <translation>(%1 × %2 + %3 × %4) × 730&#xa0;小时 × PUE&#xa0;%5 × %6</translation>
    </message>
    <message>
        <source>%1 × %2 × %3&#xa0;h</source>
        <translation>%1 × %2 × %3&#xa0;小时</translation>
    </message>
    <message>
        <source>(%1 / 730&#xa0;h + %2/h + busy&#xa0;time × %3/h) / (%4&#xa0;tokens/s × 3,600&#xa0;s × busy&#xa0;time) × 1,000,000</source>
        <translation>(%1 / 730&#xa0;小时 + %2/小时 + 利用率 × %3/小时) / (%4&#xa0;词元/秒 × 3,600&#xa0;秒 × 利用率) × 1,000,000</translation>
    </message>
    <message>
        <source>%1 / 730&#xa0;h / (%2&#xa0;tokens/s × 3,600&#xa0;s × busy&#xa0;time) × 1,000,000</source>
        <translation>%1 / 730&#xa0;小时 / (%2&#xa0;词元/秒 × 3,600&#xa0;秒 × 利用率) × 1,000,000</translation>
    </message>
    <message>
        <source>%1 + %2 × %3 / %4</source>
        <translation>%1 + %2 × %3 / %4</translation>
    </message>
    <message>
        <source>Fits and meets every target</source>
        <translation>可容纳且满足所有目标</translation>
    </message>
    <message>
        <source>%1 at the lowest cost: %2</source>
        <translation>%1，成本最低：%2</translation>
    </message>
    <message>
        <source>%1 at the lowest known cost: %2</source>
        <translation>%1，已知成本最低：%2</translation>
    </message>
    <message>
        <source>No configuration meets every target; nearest: %1</source>
        <translation>没有方案满足所有目标；最接近：%1</translation>
    </message>
    <message>
        <source>No configuration is known to meet every target; nearest: %1</source>
        <translation>无法确认有方案满足所有目标；最接近：%1</translation>
    </message>
    <message>
        <source>No configuration holds the whole load; nearest: %1</source>
        <translation>没有方案能容纳全部负载；最接近：%1</translation>
    </message>
    <message numerus="yes">
        <source>%2 in total over %1 years.</source>
        <translation>
            <numerusform>%1 年合计 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>其次：%1，%2。</translation>
    </message>
    <message>
        <source>The only one of %1.</source>
        <translation>%1 种方案中仅此一种。</translation>
    </message>
    <message>
        <source>No cost is known of %1.</source>
        <translation>成本未知：%1。</translation>
    </message>
    <message>
        <source>The sum of %1 leaves out: %2.</source>
        <translation>%1 的合计未计入：%2。</translation>
    </message>
    <message>
        <source>%1 %2, asked %3.</source>
        <translation>%1 %2，要求%3。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>未知：%1。</translation>
    </message>
    <message>
        <source>A published run does not confirm its predicted speed: ours %1.</source>
        <translation>公开实测未能印证其预测速度：本程序 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>Places and actions</source>
        <translation>页面与操作</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PremisesSetting</name>
    <message>
        <source>Colocation or rent, never both.</source>
        <translation>托管或租用场地，二者只计其一。</translation>
    </message>
    <message>
        <source>Machines stand</source>
        <translation>机器放置</translation>
    </message>
    <message>
        <source>At no cost</source>
        <translation>不计费用</translation>
    </message>
    <message>
        <source>In colocation</source>
        <translation>在托管机房</translation>
    </message>
    <message>
        <source>In rented space</source>
        <translation>在租用场地</translation>
    </message>
    <message>
        <source>For the power that the machines draw at most.</source>
        <translation>按机器的最高功率计算。</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Energy is included</source>
        <translation>含电费</translation>
    </message>
    <message>
        <source>For all machines together.</source>
        <translation>所有机器合计。</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
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
        <translation>不会采用：拥有成本不是价格。</translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a price list</comment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>rows %1</source>
        <comment>of a price list</comment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.</source>
        <translation>不会采用：没有从 %1 到 %2 的汇率。请在“设置”的“汇率”中输入。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.</source>
        <comment>prices</comment>
        <translation>
            <numerusform>其中 %n 个不会采用：没有从 %1 到 %2 的汇率。请在“设置”的“汇率”中输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts, not %1.</source>
        <comment>rows of the list</comment>
        <translation>采用此价，不采用%1。</translation>
    </message>
    <message>
        <source>Counts, not %1: %2.</source>
        <comment>rows of the list, why</comment>
        <translation>采用此价，不采用%1：%2。</translation>
    </message>
    <message>
        <source>Row %1 counts instead: %2.</source>
        <comment>row of the list, why</comment>
        <translation>改用第 %1 行：%2。</translation>
    </message>
    <message>
        <source>The own price of %1 counts instead: %2.</source>
        <comment>date, why</comment>
        <translation>改用 %1 的自有价格：%2。</translation>
    </message>
    <message>
        <source>it needs no exchange rate</source>
        <translation>它不需要汇率</translation>
    </message>
    <message>
        <source>it is for the region that is asked for</source>
        <translation>它适用于所要求的地区</translation>
    </message>
    <message>
        <source>it is not marked as unverified</source>
        <translation>它未标为未核实</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes before &quot;%2&quot;</source>
        <comment>kinds of prices</comment>
        <translation>“%1”优先于“%2”</translation>
    </message>
    <message>
        <source>it is newer</source>
        <translation>它更新</translation>
    </message>
    <message>
        <source>it holds world-wide</source>
        <translation>它全球适用</translation>
    </message>
    <message>
        <source>it stands first</source>
        <translation>它排在前面</translation>
    </message>
    <message>
        <source>no exchange rate leads from %1 to %2</source>
        <translation>没有从 %1 到 %2 的汇率</translation>
    </message>
    <message>
        <source>it is the higher of two from the same day</source>
        <translation>它是同一天两个报价中较高的一个</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProofPhrases</name>
    <message>
        <source>sourced</source>
        <translation>有来源</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n 项未核实</numerusform>
        </translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>自有条目</translation>
    </message>
    <message numerus="yes">
        <source>%n own value(s)</source>
        <translation>
            <numerusform>%n 个自有值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>own values, unverified ones</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>others unverified</source>
        <comment>the other facts of an entry</comment>
        <translation>其余未核实</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>It may be from %1 to %2 %3: every price and usual value at its low end together, then at its high end.</source>
        <comment>amounts and currency</comment>
        <translation>可能在 %1 至 %2 %3 之间：所有价格和常用值同时取低端，然后同时取高端。</translation>
    </message>
</context>
<context>
    <name>RankSegments</name>
    <message>
        <source>Ranked by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>帕累托</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>One of this currency</source>
        <translation>此货币一个单位</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>So many of this currency</source>
        <translation>等于此货币的数额</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Source, such as a central bank</source>
        <translation>来源，例如中央银行</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>添加汇率</translation>
    </message>
    <message>
        <source>a day, such as %1</source>
        <translation>某一天，例如 %1</translation>
    </message>
</context>
<context>
    <name>RateList</name>
    <message>
        <source>Remove the rate %1</source>
        <translation>移除汇率 %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>Stands for 1 more that is no better in anything.</source>
        <translation>另代表 1 个在任何方面都不更优的方案。</translation>
    </message>
    <message>
        <source>Stands for %1 more that are no better in anything.</source>
        <translation>另代表 %1 个在任何方面都不更优的方案。</translation>
    </message>
    <message>
        <source>Listed because: %1.</source>
        <translation>列入原因：%1。</translation>
    </message>
    <message>
        <source>Next cheaper: %1</source>
        <translation>更便宜的下一个：%1</translation>
    </message>
    <message>
        <source>lowest price</source>
        <translation>价格最低</translation>
    </message>
    <message>
        <source>cheapest token</source>
        <translation>词元成本最低</translation>
    </message>
    <message>
        <source>least power</source>
        <translation>功率最低</translation>
    </message>
    <message>
        <source>most output</source>
        <translation>吞吐量最高</translation>
    </message>
    <message>
        <source>fastest for each user</source>
        <translation>每用户速度最快</translation>
    </message>
    <message>
        <source>finest precision</source>
        <translation>精度最高</translation>
    </message>
    <message>
        <source>nothing listed is better in everything</source>
        <translation>列表中没有在各方面都更优者</translation>
    </message>
    <message>
        <source>lacks %1 on a device</source>
        <translation>每卡缺 %1</translation>
    </message>
    <message>
        <source>holds %1 of %2 users</source>
        <translation>可容纳 %2 个用户中的 %1 个</translation>
    </message>
    <message>
        <source>takes %1 to the first token, not %2</source>
        <translation>首词元需 %1，而非 %2</translation>
    </message>
    <message>
        <source>gives each user %1, not %2</source>
        <translation>每用户 %1，而非 %2</translation>
    </message>
    <message>
        <source>makes fewer than %1 tokens a day</source>
        <translation>每天不足 %1 词元</translation>
    </message>
    <message>
        <source>makes at most %1, not %2</source>
        <translation>最多 %1，而非 %2</translation>
    </message>
    <message>
        <source>has %1 bits per weight, not %2</source>
        <translation>每权重 %1 位，而非 %2 位</translation>
    </message>
    <message>
        <source>has no published power</source>
        <translation>未公布功率</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of machines and their name</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>takes %1, not %2</source>
        <translation>需要 %1，而不是 %2</translation>
    </message>
    <message>
        <source>does it with pipeline stages over several nodes alone</source>
        <translation>仅靠跨节点的流水线级才能满足</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>注意：%1</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Cut as %1</source>
        <translation>并行方式改为 %1</translation>
    </message>
    <message>
        <source>KV cache in %1</source>
        <translation>KV 缓存用 %1</translation>
    </message>
    <message>
        <source>%1 users at the same time</source>
        <translation>%1 个并发用户</translation>
    </message>
    <message>
        <source>Context of %1 tokens</source>
        <translation>上下文 %1 词元</translation>
    </message>
    <message>
        <source>Engine %1</source>
        <translation>推理引擎 %1</translation>
    </message>
    <message>
        <source>Weights in %1, native there</source>
        <translation>权重用 %1，硬件原生支持</translation>
    </message>
    <message>
        <source>Weights in %1</source>
        <translation>权重用 %1</translation>
    </message>
    <message>
        <source>Part of the weights in host memory</source>
        <translation>部分权重放入主机内存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict and reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>cached values are rounded</source>
        <translation>缓存数值被舍入</translation>
    </message>
    <message>
        <source>the others wait</source>
        <translation>其余用户等待</translation>
    </message>
    <message>
        <source>speed per user × %1</source>
        <translation>每用户速度 × %1</translation>
    </message>
    <message>
        <source>%1 devices to buy</source>
        <translation>需购置 %1 个设备</translation>
    </message>
    <message>
        <source>One node would hold it</source>
        <translation>1 个节点即可容纳</translation>
    </message>
    <message>
        <source>%1 nodes would hold it</source>
        <translation>%1 个节点即可容纳</translation>
    </message>
    <message>
        <source>One accelerator would hold it</source>
        <translation>1 张加速卡即可容纳</translation>
    </message>
    <message>
        <source>%1 accelerators would hold it</source>
        <translation>%1 张加速卡即可容纳</translation>
    </message>
    <message>
        <source>Pays for memory that is not used</source>
        <translation>为未使用的显存付费</translation>
    </message>
    <message>
        <source>%1 of the memory stays empty</source>
        <translation>%1 的显存闲置</translation>
    </message>
    <message>
        <source>saves %1 of the machines</source>
        <translation>节省 %1 的机器</translation>
    </message>
    <message>
        <source>saves %1 of the price</source>
        <translation>节省价格的 %1</translation>
    </message>
    <message>
        <source>Engine %1 with weights in %2</source>
        <translation>推理引擎 %1，权重用 %2</translation>
    </message>
    <message>
        <source>%1 Speed not known: %2</source>
        <comment>verdict and reason</comment>
        <translation>%1 速度未知：%2</translation>
    </message>
    <message>
        <source>%1 tokens less of each conversation</source>
        <translation>每次对话少 %1 词元</translation>
    </message>
    <message>
        <source>a smaller model: weaker answers</source>
        <translation>模型更小：回答质量较弱</translation>
    </message>
    <message>
        <source>weights of %1 instead of %2 bits: answers lose some accuracy</source>
        <translation>权重由 %2 位降为 %1 位：回答精度略有下降</translation>
    </message>
    <message>
        <source>the engine becomes %1</source>
        <translation>推理引擎改为 %1</translation>
    </message>
    <message>
        <source>price of the machines × %1</source>
        <translation>机器价格 × %1</translation>
    </message>
    <message>
        <source>devices and software by %1</source>
        <translation>设备与软件由 %1 提供</translation>
    </message>
    <message>
        <source>%1 of its accelerators are free for something else</source>
        <translation>%1 的加速卡可另作他用</translation>
    </message>
    <message>
        <source>%1 with weights in %2</source>
        <translation>%1，权重用 %2</translation>
    </message>
    <message>
        <source>%1 per user, below the %2 asked for</source>
        <translation>每用户 %1，低于要求的 %2</translation>
    </message>
    <message>
        <source>%1 holds it as well</source>
        <translation>%1 同样装得下</translation>
    </message>
</context>
<context>
    <name>RequirementPanel</name>
    <message>
        <source>Requirement</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Back to the example of the first start</source>
        <translation>恢复首次启动时的示例</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>查找目标</translation>
    </message>
    <message>
        <source>Find hardware</source>
        <translation>找硬件</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>找模型</translation>
    </message>
</context>
<context>
    <name>RequirementStrip</name>
    <message>
        <source>Requirement</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>%1, %2 at once</source>
        <comment>users</comment>
        <translation>%1，并发 %2</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>每用户</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
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
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>ResultFigure</name>
    <message>
        <source>Nothing is held here.</source>
        <translation>此处无法容纳。</translation>
    </message>
    <message>
        <source>misses %1</source>
        <comment>a target</comment>
        <translation>未达到 %1</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>configuration, verdict, details</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>The catalogue does not state the power of this configuration.</source>
        <translation>资料库没有该方案的功率数据。</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>系统吞吐量</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>first token %1</source>
        <comment>max 2.0 s</comment>
        <translation>首词元 %1</translation>
    </message>
    <message>
        <source>power %1 kW</source>
        <comment>max 15.0</comment>
        <translation>功率 %1 kW</translation>
    </message>
    <message>
        <source>rack %1 U</source>
        <comment>max 8</comment>
        <translation>机架 %1 U</translation>
    </message>
    <message>
        <source>price %1</source>
        <comment>max 400,000</comment>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>Rack space</source>
        <translation>机架空间</translation>
    </message>
    <message>
        <source>The catalogue does not state the size of this configuration.</source>
        <translation>资料库未给出此方案的机架高度。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No price in the price book.</source>
        <translation>价目表中没有价格。</translation>
    </message>
    <message>
        <source>tokens a day %1</source>
        <comment>min 500,000,000</comment>
        <translation>每天词元数 %1</translation>
    </message>
    <message>
        <source>per user %1</source>
        <comment>min 40</comment>
        <translation>每用户 %1</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>功率未知</translation>
    </message>
    <message>
        <source>rack space not known</source>
        <translation>机架空间未知</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
</context>
<context>
    <name>ResultMemory</name>
    <message>
        <source>Memory per device: %1 of %2</source>
        <translation>每卡显存：%1 / %2</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of so much usable memory</comment>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>ResultName</name>
    <message>
        <source>%1:</source>
        <comment>verdict before its reason</comment>
        <translation>%1：</translation>
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
        <translation>方案</translation>
    </message>
    <message>
        <source>Memory per device</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>kW, max</source>
        <translation>kW，最高</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>每用户</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首词元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>U</source>
        <comment>rack units</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>ranked by cost, what misses one target by how near it comes</source>
        <translation>按成本排名，一项目标未达到的按接近程度</translation>
    </message>
    <message>
        <source>ranked by speed, what misses one target by how near it comes</source>
        <translation>按速度排名，一项目标未达到的按接近程度</translation>
    </message>
    <message>
        <source>ranked by power, what misses one target by how near it comes</source>
        <translation>按功率排名，一项目标未达到的按接近程度</translation>
    </message>
    <message>
        <source>ranked by what nothing else beats in everything, what misses one target by how near it comes</source>
        <translation>按各方面均不被超越排名，一项目标未达到的按接近程度</translation>
    </message>
    <message>
        <source>the largest model first</source>
        <translation>最大的模型在前</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>没有包含“%1”的行。</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Configurations</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>ResultsTop</name>
    <message>
        <source>No model meets every target</source>
        <translation>没有模型满足所有目标</translation>
    </message>
    <message>
        <source>1 model meets every target</source>
        <translation>1 个模型满足所有目标</translation>
    </message>
    <message>
        <source>%1 models meet every target</source>
        <translation>%1 个模型满足所有目标</translation>
    </message>
    <message>
        <source>No configuration meets every target</source>
        <translation>没有方案满足所有目标</translation>
    </message>
    <message>
        <source>1 configuration meets every target</source>
        <translation>1 个方案满足所有目标</translation>
    </message>
    <message>
        <source>%1 configurations meet every target</source>
        <translation>%1 个方案满足所有目标</translation>
    </message>
    <message>
        <source>only rows that hold “%1”</source>
        <translation>仅显示包含“%1”的行</translation>
    </message>
    <message>
        <source>%1 more shown with what they miss</source>
        <translation>另有 %1 个方案，并列出其不足</translation>
    </message>
    <message>
        <source>Filter and columns</source>
        <translation>筛选与列</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
</context>
<context>
    <name>RooflineChart</name>
    <message>
        <source>Roofline of one device</source>
        <translation>单卡 Roofline</translation>
    </message>
    <message>
        <source>Operations per byte read</source>
        <translation>每读取一字节的运算数</translation>
    </message>
    <message>
        <source>TFLOPS per device, dense</source>
        <translation>每卡 TFLOPS（稠密）</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Reading prompts</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>One device of %1 reads %2 GB/s and computes %3 TFLOPS at most.</source>
        <translation>一块 %1 最多每秒读取 %2 GB，最高算力 %3 TFLOPS。</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>稠密层</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>%1: %2 TFLOPS</source>
        <comment>number format, rate</comment>
        <translation>%1：%2 TFLOPS</translation>
    </message>
    <message>
        <source>16 bit</source>
        <comment>number format</comment>
        <translation>16 位</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1, %2</source>
        <comment>kind, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <comment>kind and date, price</comment>
        <translation>%1，替换 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Choose what it is, or leave it out.</source>
        <translation>“%1”不在资料库中。请选择它是什么，或略去。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how many prices were taken, which of them are not used</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Items are called by their names or ids there.</source>
        <translation>“%1”不在资料库中。条目须按其中的名称或标识书写。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>值必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>此处需要一个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>“%1”不在 %2 之中。</translation>
    </message>
    <message>
        <source>The value must be 1 for yes or 0 for no.</source>
        <translation>值必须为 1（是）或 0（否）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue (%2).</source>
        <translation>“%1”不在资料库中（%2）。</translation>
    </message>
    <message>
        <source>There is an entry &quot;%1&quot; already.</source>
        <translation>已有条目“%1”。</translation>
    </message>
    <message>
        <source>The entry is no longer in the catalogue.</source>
        <translation>该条目已不在资料库中。</translation>
    </message>
    <message>
        <source>The value must be plain text without spaces at its ends.</source>
        <translation>值必须为首尾无空格的纯文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; breaks the rule %2.</source>
        <translation>“%1”违反规则 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. A price is 0 or more.</source>
        <translation>“%1”为负数。价格应不小于 0。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as %2 or as %3. Write one of them.</source>
        <translation>“%1”可以读作 %2 或 %3。请写成其中一种。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Write its code, such as EUR.</source>
        <translation>“%1”不是货币。请写代码，例如 EUR。</translation>
    </message>
    <message>
        <source>Prices of the kind %1 are by the hour: per_hour.</source>
        <translation>%1 类价格按小时计：per_hour。</translation>
    </message>
    <message>
        <source>Prices of the kind %1 are by the token: per_million_input or per_million_output.</source>
        <translation>%1 类价格按词元计：per_million_input 或 per_million_output。</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 bytes.</source>
        <translation>文本过长：最多 %1 字节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of no column.</source>
        <translation>“%1”不是任何列的名称。</translation>
    </message>
    <message>
        <source>There is no column for what the price is of, such as item_id, item, article or product.</source>
        <translation>缺少条目列，例如 item_id、型号或产品。</translation>
    </message>
    <message>
        <source>There is no column for the price, such as price, net price or unit price.</source>
        <translation>缺少价格列，例如 price、价格或单价。</translation>
    </message>
    <message>
        <source>There is no column for the currency, such as currency.</source>
        <translation>缺少货币列，例如 currency 或币种。</translation>
    </message>
    <message>
        <source>There is no column for the date of the price, such as as_of, date or valid from.</source>
        <translation>缺少价格日期列，例如 as_of 或日期。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列 %1。</translation>
    </message>
    <message>
        <source>The file is empty. Its first row must name the columns.</source>
        <translation>文件为空。第一行必须列出各列名称。</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as CSV UTF-8.</source>
        <translation>文件不是 UTF-8 文本。请另存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>文件以字节顺序标记开头。请另存为不带标记的 UTF-8。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>文件行数过多。</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>该行列数过多。</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>有单元格过长。</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first row has names.</source>
        <translation>该行的单元格数与第一行的列名数不一致。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one.</source>
        <translation>引号出现在并非以引号开头的单元格中。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>右引号之后还有文字。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>A line ends with a carriage return alone.</source>
        <translation>有一行仅以回车符结尾。</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>有一列没有名称。</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>有两列同名。</translation>
    </message>
    <message>
        <source>The column %1 is not known.</source>
        <translation>未知的列 %1。</translation>
    </message>
    <message>
        <source>No column of this kind of file is there.</source>
        <translation>没有此类文件应有的列。</translation>
    </message>
    <message>
        <source>The row breaks the rule %1.</source>
        <translation>该行违反规则 %1。</translation>
    </message>
    <message>
        <source>The value must be %1 or more.</source>
        <translation>数值不得小于 %1。</translation>
    </message>
    <message>
        <source>A model that can be sized needs a value here.</source>
        <translation>可估算的模型须在此填写。</translation>
    </message>
    <message>
        <source>This is for a model that cannot be sized: then it is needed, otherwise it stays empty.</source>
        <translation>此项用于无法估算的模型：此时必填，否则留空。</translation>
    </message>
    <message>
        <source>A model without experts needs a value here.</source>
        <translation>没有专家的模型须在此填写。</translation>
    </message>
    <message>
        <source>Attention without a latent cache needs a value here.</source>
        <translation>没有潜变量缓存的注意力须在此填写。</translation>
    </message>
    <message>
        <source>A value is needed here, except for a mix of types.</source>
        <translation>此处必填，混合类型除外。</translation>
    </message>
    <message>
        <source>An amount of money needs a currency, and nothing else has one.</source>
        <translation>金额须有货币，其他数值则没有。</translation>
    </message>
    <message>
        <source>What is rented in the cloud is priced by the hour, and nothing else is.</source>
        <translation>云租用按小时计价，其他均不按小时。</translation>
    </message>
    <message>
        <source>An API is priced by the million tokens, and nothing else is.</source>
        <translation>API 按百万词元计价，其他均不如此。</translation>
    </message>
    <message>
        <source>The value is a share: 1 at most.</source>
        <translation>此值为比例：不超过 1。</translation>
    </message>
    <message>
        <source>The value must be 1 or more.</source>
        <translation>数值不得小于 1。</translation>
    </message>
    <message>
        <source>The value must be the number of all blocks together.</source>
        <translation>数值须为所有块的总数。</translation>
    </message>
    <message>
        <source>The value must be the bits of a block divided by its weights.</source>
        <translation>数值须为一个块的位数除以其权重数。</translation>
    </message>
    <message>
        <source>The value must be at least that of input and output together.</source>
        <translation>数值不得小于输入与输出之和。</translation>
    </message>
    <message>
        <source>A value is needed here for the kind that is chosen.</source>
        <translation>所选种类须在此填写。</translation>
    </message>
    <message>
        <source>This goes with &quot;%1&quot;: state both, or neither.</source>
        <translation>此项与“%1”相配：须同时填写或同时留空。</translation>
    </message>
    <message>
        <source>The value must be at most that of &quot;%1&quot;.</source>
        <translation>数值不得大于“%1”。</translation>
    </message>
    <message>
        <source>The value must be below that of &quot;%1&quot;.</source>
        <translation>数值须小于“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a multiple of the value.</source>
        <translation>“%1”须为此值的整数倍。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as %2.</source>
        <translation>“%1”不是如 %2 的日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. The nearest entries are %2.</source>
        <translation>资料库中没有“%1”。最接近的条目是 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than its currency, which has %2. Write thousands without a separator.</source>
        <translation>“%1”的小数位数多于其货币的 %2 位。请勿使用千位分隔符。</translation>
    </message>
    <message>
        <source>Weights and bytes of a block go with formats of GGML blocks: state both for these, neither for others.</source>
        <translation>块的权重数和字节数属于 GGML 块格式：此类格式两者都填，其他格式都不填。</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Add %1 to compare</source>
        <translation>将 %1 添加到对比</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Saved configurations</source>
        <translation>已保存的方案</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Name of what is entered</source>
        <translation>当前内容的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What you save here is found in this list.</source>
        <translation>在此保存的内容可在此列表中找到。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing matches %1</source>
        <comment>typed words</comment>
        <translation>没有匹配 %1 的项</translation>
    </message>
    <message>
        <source>%1; nothing matches %2</source>
        <comment>present choice, typed words</comment>
        <translation>%1；没有匹配 %2 的项</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>match, its place, how many</comment>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>SectionItem</name>
    <message>
        <source>shown</source>
        <comment>this page</comment>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>文件与备份</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的分区</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1, %2</source>
        <comment>choice and count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Workspace %1, no backup yet</source>
        <translation>工作区 %1，尚无备份</translation>
    </message>
    <message>
        <source>Workspace %1, last backup %2</source>
        <translation>工作区 %1，最近备份 %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>what undo is about</comment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SizePage</name>
    <message>
        <source>%1 configurations in %2 ms</source>
        <translation>%2 毫秒比较 %1 个方案</translation>
    </message>
</context>
<context>
    <name>SizePlace</name>
    <message>
        <source>Size</source>
        <translation>选型</translation>
    </message>
    <message>
        <source>Requirement</source>
        <comment>what undo is about</comment>
        <translation>需求</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Opens the record of this source</source>
        <translation>打开此来源的记录</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1, read %2</source>
        <comment>source and date</comment>
        <translation>%1，读取于 %2</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 gives %2 in all and %3 to each user.</source>
        <translation>%1：整机 %2，每用户 %3。</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>tokens per second of each user</comment>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>filled: this load; open: published runs</source>
        <translation>实心：该负载；空心：公开实测</translation>
    </message>
    <message>
        <source>filled: this load</source>
        <translation>实心：该负载</translation>
    </message>
</context>
<context>
    <name>SpeedLedger</name>
    <message>
        <source>%1 interval</source>
        <comment>such as 80%</comment>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>Speed, predicted</source>
        <translation>速度（预测）</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted, %1</source>
        <translation>预测，%1</translation>
    </message>
    <message>
        <source>%1, range</source>
        <comment>figure</comment>
        <translation>%1，区间</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>Without a load that runs there is no speed.</source>
        <translation>没有可运行的负载，就没有速度。</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每输出词元时间</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>System throughput</source>
        <translation>系统吞吐量</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Throughput limited by</source>
        <translation>吞吐量瓶颈</translation>
    </message>
    <message>
        <source>Writing limited by</source>
        <translation>生成瓶颈</translation>
    </message>
    <message>
        <source>Reading prompts limited by</source>
        <translation>读取提示词瓶颈</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>links between devices</source>
        <translation>设备间互连</translation>
    </message>
    <message>
        <source>starting kernels</source>
        <translation>内核启动</translation>
    </message>
    <message>
        <source>prompts of other requests</source>
        <translation>其他请求的提示词</translation>
    </message>
    <message>
        <source>room for sequences</source>
        <translation>可容纳的序列数</translation>
    </message>
    <message>
        <source>the engine&apos;s limit of sequences</source>
        <translation>推理引擎的序列数上限</translation>
    </message>
    <message>
        <source>Throughput with prompts</source>
        <translation>含提示词的吞吐量</translation>
    </message>
    <message>
        <source>Reading prompts alone</source>
        <translation>仅读取提示词</translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>speed is a guess</source>
        <comment>of a row of results</comment>
        <translation>速度为推测</translation>
    </message>
</context>
<context>
    <name>StripFact</name>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opens the requirement</source>
        <translation>打开需求</translation>
    </message>
</context>
<context>
    <name>TargetFields</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Speed per user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>min</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首词元</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>min %1</source>
        <comment>a target that is missed</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>a limit that is missed</comment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a figure that a limit is for</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>TopActions</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Saved configurations</source>
        <translation>已保存的方案</translation>
    </message>
    <message>
        <source>Something failed.</source>
        <translation>有操作失败。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search models, hardware, actions</source>
        <translation>搜索模型、硬件、操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>字节</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>values</source>
        <translation>个值</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>条序列</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>个 rank</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>次运算</translation>
    </message>
    <message>
        <source>operations/s</source>
        <translation>次运算/秒</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>每 kWh</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
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
        <translation>十亿次运算</translation>
    </message>
    <message>
        <source>billion values</source>
        <translation>十亿个值</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>微秒</translation>
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
        <translation>字节</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
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
        <translation>小时</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>%1: %2</source>
        <comment>verdict and reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Fits</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>Fits reduced</source>
        <translation>部分容纳</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>需借助主机内存</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>不支持</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Fits</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>Fits reduced</source>
        <translation>部分容纳</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>需借助主机内存</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>1 user at %1 tokens</source>
        <translation>1 个用户，%1 词元</translation>
    </message>
    <message>
        <source>%1 users at %2 tokens</source>
        <translation>%1 个用户，各 %2 词元</translation>
    </message>
    <message>
        <source>%1; room for %2 more.</source>
        <translation>%1；还可再容纳 %2 个。</translation>
    </message>
    <message>
        <source>%1; no room for more.</source>
        <translation>%1；已无余量。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens.</source>
        <translation>%1 / %2 词元。</translation>
    </message>
    <message>
        <source>%1 in host memory.</source>
        <translation>其中 %1 放在主机内存。</translation>
    </message>
    <message>
        <source>%1 short per device.</source>
        <translation>每卡缺 %1。</translation>
    </message>
    <message>
        <source>This combination is not known to run.</source>
        <translation>尚不知此组合能否运行。</translation>
    </message>
    <message>
        <source>its configuration is not published.</source>
        <translation>其配置未公开。</translation>
    </message>
    <message>
        <source>the shapes of its blocks are not published.</source>
        <translation>其各模块的形状未公开。</translation>
    </message>
    <message>
        <source>its published configuration is not complete.</source>
        <translation>其公开配置不完整。</translation>
    </message>
    <message>
        <source>parts of its architecture are not modelled yet.</source>
        <translation>其架构的部分内容尚未建模。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点数</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
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
        <translation>显存利用率</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>每步词元上限</translation>
    </message>
    <message>
        <source>Prefill devices</source>
        <translation>Prefill 设备</translation>
    </message>
    <message>
        <source>Decode devices</source>
        <translation>Decode 设备</translation>
    </message>
    <message>
        <source>Prefill and decode apart</source>
        <translation>Prefill 与 Decode 分离</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>%1 reads at most %2 tokens.</source>
        <translation>%1 最多读取 %2 个词元。</translation>
    </message>
</context>
<context>
    <name>WhyInputs</name>
    <message>
        <source>What went in</source>
        <translation>输入数据</translation>
    </message>
    <message>
        <source>%1: %2 %3, source: %4</source>
        <comment>input, value, unit, source</comment>
        <translation>%1：%2 %3，来源：%4</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Copy the derivation</source>
        <translation>复制推导过程</translation>
    </message>
</context>
<context>
    <name>WhySource</name>
    <message>
        <source>%1, unverified</source>
        <translation>%1，未核实</translation>
    </message>
</context>
<context>
    <name>WhySteps</name>
    <message>
        <source>How it is computed</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Step %1, %2: %3 gives %4 %5</source>
        <translation>第 %1 步，%2：%3 得 %4 %5</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save under a name</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved configurations</source>
        <translation>已保存的方案</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Reset the requirement</source>
        <translation>重置需求</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在此页搜索</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>The configuration that the Size page explains</source>
        <translation>选型页正在说明的方案</translation>
    </message>
    <message>
        <source>Add to compare</source>
        <translation>添加到对比</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Models for %1</source>
        <comment>hardware</comment>
        <translation>%1 可运行的模型</translation>
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
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>berth::catalogue::ListSaver</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>berth::catalogue::PriceListPicker</name>
    <message>
        <source>Open a price list</source>
        <translation>打开价目表</translation>
    </message>
    <message>
        <source>Price lists (*.csv)</source>
        <translation>价目表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>berth::charts::ChartSaver</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 could not be written. The ending must be .png, .svg, .pdf or .csv.</source>
        <translation>无法写入 %1。扩展名须为 .png、.svg、.pdf 或 .csv。</translation>
    </message>
    <message>
        <source>%1 could not be written. There is no such folder.</source>
        <translation>无法写入 %1。该文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room on the disk.</source>
        <translation>无法写入 %1。请选择其他文件夹,或在磁盘上腾出空间。</translation>
    </message>
</context>
<context>
    <name>berth::settings::LogoPicker</name>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Logos (*.svg *.png)</source>
        <translation>徽标 (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>berth::shell::ReportSaver</name>
    <message>
        <source>There is no result to report yet.</source>
        <translation>还没有可生成报告的结果。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>尚无对比内容。</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::AccuracyTable</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>实测数</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>误差中位数</translation>
    </message>
    <message>
        <source>90% within</source>
        <translation>90% 在此以内</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::AccuracyViewModel</name>
    <message>
        <source>%1, local</source>
        <translation>%1，本地</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Half of %1 published runs are predicted within %2, nine of ten within %3.</source>
        <translation>%1 次公开实测中，一半的预测误差在 %2 以内，九成在 %3 以内。</translation>
    </message>
    <message>
        <source>The model was fitted to these runs. Of pairs of model and device that it had not seen, 80% lie between %1 and %2 times the prediction.</source>
        <translation>模型已按这些实测拟合。对拟合时未见过的模型与设备组合，80% 的实测值在预测值的 %1 到 %2 倍之间。</translation>
    </message>
    <message>
        <source>The model was fitted to these runs.</source>
        <translation>模型已按这些实测拟合。</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::CostAssumptions</name>
    <message>
        <source>Cost over 1 year</source>
        <translation>1 年成本</translation>
    </message>
    <message>
        <source>Cost over %1 years</source>
        <translation>%1 年成本</translation>
    </message>
    <message>
        <source>%1% busy</source>
        <translation>利用率 %1%</translation>
    </message>
    <message>
        <source>PUE %1</source>
        <translation>PUE %1</translation>
    </message>
    <message>
        <source>%1 %2 per kWh</source>
        <comment>price and currency</comment>
        <translation>%1 %2/kWh</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::ExchangeRates</name>
    <message>
        <source>Choose two different currencies.</source>
        <translation>请选择两种不同的货币。</translation>
    </message>
    <message>
        <source>Enter the rate.</source>
        <translation>请输入汇率。</translation>
    </message>
    <message>
        <source>There are %1 rates already. Remove one first.</source>
        <translation>已有 %1 个汇率。请先移除一个。</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>currency, rate, currency</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, source</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The date lies in the future. Write the day on which the rate was published.</source>
        <translation>日期在将来。请填写汇率公布的日期。</translation>
    </message>
    <message>
        <source>Write the date as a day, such as %1.</source>
        <translation>请写明具体日期，例如 %1。</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Keeper</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::OwnEditor</name>
    <message>
        <source>Own value</source>
        <translation>自有值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>where the value is from</source>
        <translation>该值的来源</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>why the shipped value does not hold here</source>
        <translation>内置值在此不适用的原因</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>使用此值</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The shipped value holds again</source>
        <translation>已恢复内置值</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Own entry changed</source>
        <translation>自有条目已更改</translation>
    </message>
    <message>
        <source>Own value kept; estimates use it now</source>
        <translation>自有数值已保存；现在起用于估算</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>已撤销更改</translation>
    </message>
    <message>
        <source>Change made again</source>
        <translation>已重做更改</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of an entry</comment>
        <translation>%1(副本)</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <comment>kind of facts</comment>
        <translation>新条目：%1</translation>
    </message>
    <message>
        <source>Use letters, digits and . - _ / : + alone.</source>
        <translation>只能使用字母、数字和 . - _ / : +。</translation>
    </message>
    <message>
        <source>The catalogue has an entry of this name. Choose another one.</source>
        <translation>目录中已有同名条目。请另取名称。</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Palette</name>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Pinner</name>
    <message>
        <source>It names no hardware, so it cannot be compared yet. Choose a result on the Size page.</source>
        <translation>其中未指定硬件，暂时无法对比。请在“选型”页面选择一个结果。</translation>
    </message>
    <message>
        <source>This configuration is compared already.</source>
        <translation>该方案已在对比中。</translation>
    </message>
    <message>
        <source>Six configurations are compared already. Remove one first.</source>
        <translation>已有六种方案在对比中，请先移除一种。</translation>
    </message>
    <message>
        <source>Added to the comparison</source>
        <translation>已添加到对比</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::PriceImport</name>
    <message numerus="yes">
        <source>%n own prices taken</source>
        <translation>
            <numerusform>已采用 %n 条自有价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows can be taken.</source>
        <translation>
            <numerusform>全部 %n 行都可以采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>没有可采用的行。</translation>
    </message>
    <message>
        <source>Rows with errors: %1. Rows that can be imported: %2.</source>
        <translation>有错误的行：%1。可以导入的行：%2。</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>未读取的列：%1。</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::SavedWork</name>
    <message>
        <source>%1, saved %2</source>
        <comment>model, date</comment>
        <translation>%1，保存于 %2</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <comment>model</comment>
        <translation>%1，保存后有改动</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Session</name>
    <message>
        <source>The budget stays in %1, and so do all prices: no exchange rate leads to %2 yet.</source>
        <translation>预算仍为 %1，所有价格亦同：尚无换算到 %2 的汇率。</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>已应用：%1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>A new entry was not finished. What was typed is in its form on Catalogue.</source>
        <translation>有一个新条目尚未完成。已输入的内容在资料库的表单中。</translation>
    </message>
    <message>
        <source>The new entry was discarded</source>
        <translation>新条目已放弃</translation>
    </message>
    <message>
        <source>%1 is no longer compared</source>
        <translation>%1 已移出对比</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>berth::viewmodels::Storage</name>
    <message>
        <source>Backup made: %1</source>
        <translation>已创建备份：%1</translation>
    </message>
    <message>
        <source>Backup restored. What was there before is the latest backup.</source>
        <translation>备份已恢复。恢复前的内容已成为最新备份。</translation>
    </message>
</context>
</TS>
