using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>Raw JSON values at the edge of what is allowed, by the property that they are meant for.</summary>
public static class DocumentWords
{
    private static readonly ImmutableArray<string> Dates = Strings(
        "2026-02-28 2026-02-29 2024-02-29 2026-04-31 2026-13-01 2026-00-10 2026-12-00 2026-12 2026-12-31 2026-1-1 --02-29 --02-30 --12 --13 --11-31",
        "0001-01-01 0000-01-01 9999-12-31 10000-01-01 999-01-01 ２０２６-12-01 2026/12/01 2026年12月 -0001-01-01 20261231 2026-12-31T00:00:00 2026-12-31Z --1 ---01"
    );

    private static readonly ImmutableArray<string> Amounts = Strings(
        "0元 -0元 -0.00元 约-0元 约0元 00元 01元 1元 1.0元 1.00元 1.000元 1.元 .5元 -1元 -0.01元 约-0.50万元 1万 1 1角 1千元 约1万元 大约1万元 约约1万元",
        "0.000001万元 0.0000001万元 0.0000000001亿元 0.00000000001亿元 90071992547409.91元 90071992547409.92元 99999999999999.99元 100000000000000元",
        "9007199254.740991万元 9007199254.740992万元 900719.9254740991亿元 900719.9254740992亿元 1,000元 1，000元 22,614.51万元 约-1,000,000元 900,719.9254740991亿元 1,2,3元 1,00元 1,0000元 1000,000元 0,001元 ,001元 1,元 1.000,001亿元 100,000,000,000,000元 10,000,000,000万元 1,000,000亿元 １元 1元左右 +1元 1e2元 1亿元 6.01万元"
    );

    private static readonly ImmutableArray<string> Units = Strings(
        "% ‰ ％ 人 名 人次 次·人 人·次 元/人/天 元/天/人 元/人·天 次/场 (次/场) (场) 个月 月 万 万份 /月 / 元/ 元// m2 m² km2 平方米 ㎡ ℃ 每人 元/元 人/人 kg KG 场/次 次/(场)",
        "元·人 人* *人 人2 2人 人·人 天·天 元/人/人 万元/人 元/万人 百元 个 个个 個 家机构 LED屏 元人 人元 （人） 人） 甲/乙/丙/丁/戊/己/庚/辛/壬/癸/子/丑 甲/乙/丙/丁/戊/己/庚/辛/壬/癸/子/丑/寅"
    );

    private static readonly ImmutableArray<string> Formulas =
    [
        .. Strings(
            "1元 1 2元*3 (1元) 1元/ 2元*3=6元 2元*3=7元 ２元×３ 1元=1元=1元 人 2人 0元 -1元 1元+2元 1元-2元 1元/0 2000.00元/讲*30讲 ((((1元)))) 3天*800人*60.00元/人/天=144000.00元 1元=1",
            "1元＝1元 1元≈1元 1元→1元 1元⇒1元 1元﹦1元 费用：1元*2 1元，2元 1元*2* 999999999999999999999999999999元 0.000000000000000000000000000001元 1%*1元 1元*万 10万元×50%"
        ),
        JsonTree.Quoted("2000.00元/讲 30讲 60000.00元"),
        JsonTree.Quoted("1元 * 2 = 2元"),
    ];

    private static readonly ImmutableArray<string> Words = Strings(
        "好 及时 满意 3个 三个 年底前 12月 月底前 年底 OK 𠀀 々 ー 甲、乙 甲乙， — Ａ é ω 十二个字的词也还是一个词 十二个字的词也还是一个词吗 𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀 每年 ⺀ 豈 \u3400 \u9fff \ua000"
    );

    private static readonly ImmutableArray<string> Categories = Strings(
        "quantity quality timeliness outputCost Quantity economicCost cost output benefit:制度指标 benefit: benefit:: benefit:a:b process:x other:x other:\u3000 other:é satisfaction:𠀀 benefit：制度 :x cost:经济成本指标 output:数量指标 output:成本指标"
    );

    private static readonly ImmutableArray<string> ValueTexts = Strings(
        "≥95% ≥95.00(%) ≥96% 95% =95.00(%) 10-12场 10场 及时 及时、满意 2026年12月底前 2026年12月 每年11月30日前 ≥**台 280人次 不少于10个 ＝1 0 约95% ≥约95.00(%) 280余人次 =280.00余(人次) 20多万人次 ±3% 3%±0.5% ≥95%。"
    );

    private static readonly ImmutableArray<string> Tokens = Strings(
        "threshold range deadline qualitative verbatim Threshold number atLeast atMost above below exactly around over about least complete partial Partial CNY cny USD",
        "performance-budget-declaration performance-budget-findings Performance-Budget-Declaration 1.0 1.1 1 2.0 1.00 某局"
    );

    private static readonly ImmutableArray<string> Hostile =
    [
        .. new[]
        {
            "",
            " ",
            "\t",
            "\n",
            "\u0085",
            "\u00a0",
            "\u180e",
            "\u200b",
            "\u200d",
            "\u2028",
            "\u2060",
            "\u3000",
            "\ufeff",
            "\0",
            "a\0",
            "a\n",
            "\na",
            "a\r\nb",
            "a\u000bb",
            "a\u007f",
            "a\u009f",
            " a ",
            "\u3000甲",
            "\ufeff甲",
            "e\u0301",
            "👨‍👩‍👧",
            "\ud800",
            "\udc00",
            "a\ud83dz",
            "\ude00\ud83d",
            "𠮷",
            "</script>",
            "../..",
            "~0/",
        }.Select(JsonTree.Quoted),
        .. from length in new[] { 12, 13, 256, 257, 500, 501, 1_000, 1_001, 1_024, 1_025, 20_000, 20_001 }
        from letter in new[] { "a", "字", "𠮷", "1", "\\u5b57", "元/", " " }
        select $"\"{string.Concat(Enumerable.Repeat(letter, length))}\"",
    ];

    private static readonly ImmutableArray<string> Texts = [.. ValueTexts, .. Hostile];

    private static readonly ImmutableArray<string> NumberEdges =
    [
        .. "0 -0 0.0 -0.00 0e5 -0e-400 1 -1 1.0 1e0 1E+0 10e-1 0.01 -0.01 0.001 0.005 1e-2 1e-3 1e2 1.5 0.5 100 100.00 100.01 100.0000000000000000000001 1e400 -1e400 1e-400 -1e-400".Split(
            ' '
        ),
        .. "90071992547409.91 90071992547409.910 90071992547409.92 -90071992547409.91 90071992547409.91000000000000000001 9.007199254740991e13 90071992547410 0.30000000000000004 0.1e1 2026.0 2.026e3 20260e-1".Split(
            ' '
        ),
        .. "1948 1949 2999 3000 2147483647 2147483648 4294967296 2147483647.0 2.147483647e9 -2147483648 999999999999999 1000000000000000 -1000000000000000 999999999999999.9999999999 0.0000000001 0.00000000001".Split(
            ' '
        ),
        .. "999999999999999.99999999999 1.00000000000000000000000000000 1.0000000000000000000000000001 12345678901234567890123456789 1e-28 1e-29 1e-11 7.9228162514264337593543950336e28 79228162514264337593543950335 2.0000000000000000001".Split(
            ' '
        ),
    ];

    private static readonly ImmutableArray<string> OtherTypes =
    [
        "true",
        "false",
        "{}",
        "[]",
        "0",
        "\"\"",
        "\"1\"",
        "[1]",
        "{\"a\":1}",
        "7",
        "\"文\"",
    ];

    private static readonly ImmutableArray<string> Strange =
    [
        .. Dates,
        .. Amounts,
        .. Units,
        .. Formulas,
        .. Words,
        .. Categories,
        .. ValueTexts,
        .. Tokens,
        .. Hostile,
    ];

    /// <summary>Names of properties of every kind of object, and a few that none has.</summary>
    private static readonly ImmutableArray<string> Names = Strings(
        "name code nature category supervisingDepartment implementingUnit period funding annualFunding goals indicators budget statement start end total fiscal other appropriation",
        "carriedForward overall annual value weight kind comparison number unit about text from to by words stated restated amount formula formulaComposed breakdown lines title overview basis implementers",
        "plan schedule parts documents duties items headline unitCount projectCount largeProjectThreshold largeProjectCount projects currency department fiscalYear $schema format version Name NAME id note currencyCode"
    );

    public static string AnotherString(string rawName, Random random) =>
        OneOf(random.Next(4) == 0 ? Strange : MeantFor(rawName.Trim('"')), random);

    public static string AnotherNumber(Random random) => OneOf(NumberEdges, random);

    public static string AnotherType(Random random) => OneOf(OtherTypes, random);

    public static string AnotherName(Random random) => OneOf(Names, random);

    private static string OneOf(ImmutableArray<string> words, Random random) =>
        words[random.Next(words.Length)];

    private static ImmutableArray<string> MeantFor(string name) =>
        name switch
        {
            "start" or "end" or "by" => Dates,
            "stated" or "restated" or "largeProjectThreshold" => Amounts,
            "unit" => Units,
            "formula" => Formulas,
            "words" => Words,
            "category" => Categories,
            "text" => Texts,
            "kind" or "comparison" or "about" or "breakdown" or "currency" or "format" or "version" => Tokens,
            _ => Hostile,
        };

    private static ImmutableArray<string> Strings(params ReadOnlySpan<string> lines)
    {
        var strings = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
        {
            strings.AddRange(line.Split(' ').Select(JsonTree.Quoted));
        }

        return strings.DrainToImmutable();
    }
}
