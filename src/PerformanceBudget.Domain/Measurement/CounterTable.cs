using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>The words that units are made of, as data, and how to find one without allocating.</summary>
/// <remarks>
/// The order of <see cref="Counters"/> is the order of canonical text: money, people, things, events,
/// quantities, time. Within a row the first word is the name and the others are read as it.
/// </remarks>
internal static class CounterTable
{
    private static readonly string[][] Counters =
    [
        ["元", "圆", "圓", "元整"],
        ["人", "名", "位", "人员"],
        ["生", "学生"],
        ["户", "戶"],
        ["家"],
        ["个", "個"],
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
        ["公里", "千米", "km"],
        ["厘米", "cm"],
        ["毫米", "mm"],
        ["克", "g"],
        ["公斤", "千克", "kg", "KG", "㎏"],
        ["吨", "噸", "t"],
        ["升", "L"],
        ["毫升", "ml", "mL"],
        ["千瓦时", "度", "kWh"],
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
        ["秒"],
        ["分钟"],
        ["小时", "个小时", "时", "小時", "h"],
        ["天", "日"],
        ["周", "星期", "个星期"],
        ["月", "个月", "個月"],
        ["季度", "季", "个季度"],
        ["学期", "个学期", "學期"],
        ["学年", "學年"],
        ["年", "年度", "周年"],
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
        ("百分比", -2),
        ("‰", -3),
        ("千分比", -3),
    ];

    private static readonly Entry[] Entries = Build();

    /// <summary>次/场, which means 次 or 场 and is comparable to neither.</summary>
    public const string TimesOrEvents = "次/场";

    /// <summary>The place of money, which is the first.</summary>
    public const int MoneyOrder = 0;

    private static readonly Counter[] ByOrder = [.. Counters.Select(row => Find(row[0]))];

    public static Counter Money { get; } = Find("元");

    public static Counter Person { get; } = Find("人");

    public static Counter Time { get; } = Find("次");

    public static Counter Event { get; } = Find("场");

    public static Counter TimeOrEvent { get; } = Find(TimesOrEvents);

    /// <summary>All words of the table.</summary>
    public static IEnumerable<string> Words =>
        Counters
            .SelectMany(row => row)
            .Concat(Products.Select(product => product.Word))
            .Concat(Scales.Select(scale => scale.Word));

    /// <summary>The counter at a place of the canonical order.</summary>
    public static Counter Counter(int order) => ByOrder[order];

    /// <summary>Finds a word of the table.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out UnitWord meaning)
    {
        var hash = Hash(word);
        for (var i = hash & (Entries.Length - 1); ; i = (i + 1) & (Entries.Length - 1))
        {
            ref readonly var entry = ref Entries[i];
            if (entry.Word is null)
            {
                meaning = default;
                return false;
            }

            if (entry.Hash == hash && IsSame(word, entry.Word))
            {
                meaning = entry.Meaning;
                return true;
            }
        }
    }

    private static Counter Find(string name) =>
        TryFind(name, out var meaning) ? meaning.First! : throw new InvalidOperationException(name);

    // A quarter full at most, so that a miss ends after a step or two.
    private static Entry[] Build()
    {
        var words = Counters.Sum(row => row.Length) + Products.Length + Scales.Length;
        var entries = new Entry[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words * 4)];
        var byName = new Dictionary<string, Domain.Counter>(StringComparer.Ordinal);
        for (var order = 0; order < Counters.Length; order++)
        {
            var row = Counters[order];
            var counter = Domain.Counter.Known(row[0], order);
            byName.Add(row[0], counter);
            foreach (var word in row)
            {
                Add(entries, word, new UnitWord(0, counter));
            }
        }

        foreach (var (word, first, second) in Products)
        {
            Add(entries, word, new UnitWord(0, byName[first], byName[second]));
        }

        foreach (var (word, power) in Scales)
        {
            Add(entries, word, new UnitWord(power));
        }

        return entries;
    }

    private static void Add(Entry[] entries, string word, UnitWord meaning)
    {
        var hash = Hash(word);
        var i = hash & (entries.Length - 1);
        while (entries[i].Word is { } taken)
        {
            if (string.Equals(taken, word, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"'{word}' is in the table twice.");
            }

            i = (i + 1) & (entries.Length - 1);
        }

        entries[i] = new Entry(word, hash, meaning);
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var c in word)
        {
            hash = (hash ^ CharacterWidth.Narrow(c)) * 0x9E3779B1;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private static bool IsSame(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
        {
            return false;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (CharacterWidth.Narrow(word[i]) != known[i])
            {
                return false;
            }
        }

        return true;
    }

    [SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
    private readonly struct Entry(string word, int hash, UnitWord meaning)
    {
        public readonly string? Word = word;
        public readonly int Hash = hash;
        public readonly UnitWord Meaning = meaning;
    }
}
