namespace PerformanceBudget.Domain;

/// <summary>The words that units are made of, as data, and how to find one without allocating.</summary>
/// <remarks>
/// The order of <see cref="Counters"/> is the order of canonical text: money, people, things, events,
/// quantities, time. Within a row the first word is the name and the others are read as it.
/// </remarks>
internal static class CounterTable
{
    // Whatever stands behind it measures time as well.
    private const string FirstTime = "秒";

    private static readonly string[][] Counters =
    [
        ["元", "圆", "圓", "元整", "元正", "元人民币", "人民币元"],
        ["人", "名", "位", "人员"],
        ["生", "学生"],
        ["户", "戶"],
        ["家"],
        ["个", "個"],
        ["种", "種"],
        ["类", "類"],
        ["款"],
        ["项", "項"],
        ["件"],
        ["份"],
        ["本"],
        ["册"],
        ["页", "頁"],
        ["字"],
        ["张", "張"],
        ["套"],
        ["台", "臺"],
        ["机柜"],
        ["柜"],
        ["间", "間"],
        ["床位", "张床位", "个床位"],
        ["栋", "幢", "棟"],
        ["座"],
        ["处", "處"],
        ["所"],
        ["站"],
        ["点", "點"],
        ["村", "个村"],
        ["镇", "鎮"],
        ["县", "縣"],
        ["市"],
        ["州"],
        ["校"],
        ["辆", "輛"],
        ["部"],
        ["片"],
        ["条", "條"],
        ["根"],
        ["支"],
        ["只", "隻"],
        ["头", "頭"],
        ["株"],
        ["棵"],
        ["粒"],
        ["块", "塊"],
        ["幅"],
        ["面"],
        ["枚"],
        ["双", "雙"],
        ["对", "對"],
        ["副"],
        ["把"],
        ["盏", "盞"],
        ["架"],
        ["艘"],
        ["棚"],
        ["层", "層"],
        ["桌"],
        ["箱"],
        ["盒"],
        ["包"],
        ["瓶"],
        ["袋"],
        ["组", "組"],
        ["队", "隊"],
        ["团", "團"],
        ["例"],
        ["宗"],
        ["起"],
        ["篇"],
        ["门", "門"],
        ["班", "个班"],
        ["亩", "畝"],
        ["公顷", "公頃"],
        ["平方米", "平米", "㎡", "m2", "m²", "平方"],
        ["平方公里", "平方千米", "km²", "km2"],
        ["立方米", "㎥", "m3", "m³", "立方"],
        ["米", "m"],
        ["公里", "千米", "km", "KM", "Km", "㎞"],
        ["厘米", "cm", "CM"],
        ["毫米", "mm", "MM"],
        ["克", "g"],
        ["斤", "市斤"],
        ["公斤", "千克", "kg", "KG", "㎏"],
        ["吨", "噸", "t"],
        ["升", "L"],
        ["毫升", "ml", "mL"],
        ["千瓦时", "度", "kWh", "KWH", "kwh", "KWh"],
        ["千瓦", "kW", "KW"],
        ["百分点", "个百分点", "百分點"],
        [TimesOrEvents],
        ["场", "場", "场次"],
        ["期"],
        ["批", "批次"],
        ["届", "屆"],
        ["轮", "輪"],
        ["讲", "講"],
        ["节", "節"],
        ["课", "課"],
        ["课时", "課時", "个课时"],
        ["学时", "學時", "个学时"],
        ["餐"],
        ["班次"],
        ["次", "频次"],
        [FirstTime],
        ["分钟"],
        ["小时", "个小时", "时", "小時", "h"],
        ["天", "日"],
        ["周", "星期", "个星期"],
        ["月", "个月", "個月", "月份", "个月份"],
        ["季度", "季", "个季度"],
        ["半年", "个半年"],
        ["学期", "个学期", "學期"],
        ["学年", "學年"],
        ["年", "年度", "周年"],
    ];

    // Time as well, but counters of their own without a place in the order.
    private static readonly string[] UnlistedTimes = ["工作日", "个工作日"];

    // Counters with exact factors between them, those of a row. 亩 is two thirds of a thousand 平方米.
    private static readonly (CounterKind Kind, (string Name, long Weight)[] Counters)[] Scaled =
    [
        (CounterKind.Time, [("月", 1), ("季度", 3), ("半年", 6), ("年", 12)]),
        (CounterKind.Time, [("天", 1), ("周", 7)]),
        (CounterKind.Time, [("秒", 1), ("分钟", 60), ("小时", 3600)]),
        (CounterKind.Length, [("毫米", 1), ("厘米", 10), ("米", 1000), ("公里", 1_000_000)]),
        (CounterKind.Area, [("平方米", 3), ("亩", 2000), ("公顷", 30_000), ("平方公里", 3_000_000)]),
        (CounterKind.Volume, [("毫升", 1), ("升", 1000), ("立方米", 1_000_000)]),
        (CounterKind.Mass, [("克", 1), ("斤", 500), ("公斤", 1000), ("吨", 1_000_000)]),
    ];

    // They stand before what is counted (3个展览, 500吨垃圾), as most words of the table can; these are words of their own there.
    private const string NoMeasureWords = "元生字村镇县市州校站班课升度时点";

    // Who is counted, where no 名 says so: 30学员.
    private static readonly string[] People =
    [
        "学员",
        "老人",
        "儿童",
        "孤儿",
        "职工",
        "员工",
        "干部",
        "教师",
        "老师",
        "专家",
        "评委",
        "讲师",
        "党员",
        "队员",
        "选手",
        "嘉宾",
        "代表",
        "志愿者",
        "村民",
        "居民",
        "残疾人",
        "工人",
        "医生",
        "护士",
        "护工",
        "民警",
        "保安",
        "保洁",
        "司机",
    ];

    private static readonly (string Word, string First, string Second)[] Products =
    [
        ("人次", "人", "次"),
        ("人天", "人", "天"),
        ("人日", "人", "天"),
        ("人周", "人", "周"),
        ("人月", "人", "月"),
        ("人年", "人", "年"),
        ("人时", "人", "小时"),
        ("人小时", "人", "小时"),
        ("生次", "生", "次"),
        ("户次", "户", "次"),
        ("家次", "家", "次"),
        ("件次", "件", "次"),
        ("项次", "项", "次"),
        ("台次", "台", "次"),
        ("台天", "台", "天"),
        ("台月", "台", "月"),
        ("台年", "台", "年"),
        ("间天", "间", "天"),
        ("间夜", "间", "天"),
        ("间次", "间", "次"),
        ("辆次", "辆", "次"),
        ("辆天", "辆", "天"),
        ("点次", "点", "次"),
        ("亩次", "亩", "次"),
    ];

    private static readonly (string Word, int PowerOfTen)[] Scales =
    [
        ("%", -2),
        ("﹪", -2),
        ("百分比", -2),
        ("‰", -3),
        ("千分比", -3),
    ];

    private static readonly Dictionary<string, UnitWord> Meanings = Build();
    private static readonly TextTable<UnitWord> Table = new(Meanings.Keys, word => Meanings[word]);
    private static readonly int MaxWordLength = Meanings.Keys.Max(word => word.Length);

    /// <summary>次/场, which means 次 or 场 and is comparable to neither.</summary>
    public const string TimesOrEvents = "次/场";

    /// <summary>角, a tenth of 元.</summary>
    public const string TenthOfMoney = "角";

    public static Counter Money { get; } = Find("元");

    public static Counter Person { get; } = Find("人");

    public static Counter Time { get; } = Find("次");

    public static Counter Event { get; } = Find("场");

    public static Counter TimeOrEvent { get; } = Find(TimesOrEvents);

    /// <summary>All words of the table.</summary>
    public static IEnumerable<string> Words => Meanings.Keys;

    /// <summary>Finds a word of the table, whose letters may be full-width.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out UnitWord meaning)
    {
        if (Table.TryFind(word, out meaning))
        {
            return true;
        }

        Span<char> narrow = stackalloc char[MaxWordLength];
        return word.Length <= MaxWordLength
            && CharacterWidth.TryNarrow(word, narrow)
            && Table.TryFind(narrow[..word.Length], out meaning);
    }

    /// <summary>What a counter measures that is not in the table.</summary>
    public static CounterKind KindOfUnlisted(string word) =>
        UnlistedTimes.Contains(word, StringComparer.Ordinal) ? CounterKind.Time : CounterKind.Things;

    /// <summary>A counter that is not in the table: a noun behind a word of it (个展览), people (学员), or an unknown word.</summary>
    public static Counter Unlisted(string name)
    {
        if (People.Contains(name, StringComparer.Ordinal))
        {
            return Counter.Unlisted(name, Person, noun: null);
        }

        for (var length = Math.Min(MaxWordLength, name.Length - 1); length > 0; length--)
        {
            if (!Table.TryFind(name.AsSpan(0, length), out var word))
            {
                continue;
            }

            if (word is not { PowerOfTen: 0, First: { IsTime: false } first, Second: null })
            {
                break;
            }

            // 个村级幼儿班 is 个 and 村级幼儿班, though 个村 is a word.
            if (!IsNoMeasureWord(name[..length]) && !IsNoMeasureWord(first.Name))
            {
                return Counter.Unlisted(name, first, NameOf(name[length..]));
            }
        }

        return Counter.Unlisted(name, measureWord: null, noun: null);
    }

    private static bool IsNoMeasureWord(string word) =>
        NoMeasureWords.Contains(word, StringComparison.Ordinal);

    // 名学生 counts what 生 counts.
    private static string NameOf(string noun) =>
        Table.TryFind(noun.AsSpan(), out var word)
        && word is { PowerOfTen: 0, First: { } counter, Second: null }
            ? counter.Name
            : noun;

    private static Counter Find(string name) => Meanings[name].First!;

    private static Dictionary<string, UnitWord> Build()
    {
        var meanings = new Dictionary<string, UnitWord>(StringComparer.Ordinal);
        var firstTime = Array.FindIndex(
            Counters,
            row => string.Equals(row[0], FirstTime, StringComparison.Ordinal)
        );
        var scales = Scaled
            .SelectMany(row =>
                row.Counters.Select(counter =>
                    (counter.Name, Scale: new CounterScale(row.Kind, row.Counters[0].Name, counter.Weight))
                )
            )
            .ToDictionary(pair => pair.Name, pair => pair.Scale, StringComparer.Ordinal);
        for (var order = 0; order < Counters.Length; order++)
        {
            var row = Counters[order];
            var kind =
                order >= firstTime
                    ? CounterKind.Time
                    : scales.GetValueOrDefault(row[0])?.Kind ?? CounterKind.Things;
            var counter = Counter.Listed(row[0], order, kind, scales.GetValueOrDefault(row[0]));
            foreach (var word in row)
            {
                meanings.Add(word, new UnitWord(0, counter));
            }
        }

        foreach (var (word, first, second) in Products)
        {
            meanings.Add(word, new UnitWord(0, meanings[first].First, meanings[second].First));
        }

        foreach (var (word, power) in Scales)
        {
            meanings.Add(word, new UnitWord(power));
        }

        meanings.Add(TenthOfMoney, new UnitWord(-1, meanings["元"].First));

        return meanings;
    }
}
