using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>Texts that are no JSON: one finding each, at its place, in sentences of this library.</summary>
public sealed class SyntaxProblemTests
{
    /// <summary>What of the sample is replaced by what, where the place is marked by ▸, and what is said of it.</summary>
    public static TheoryData<string, string, string> Slips =>
        new()
        {
            { "\"currency\"", "▸“currency”", "直引号" },
            { "\"CNY\"", "▸“CNY”", "直引号" },
            { "\"CNY\"", "▸＂CNY＂", "直引号" },
            { "\"CNY\"", "▸'CNY'", "单引号" },
            { "\"CNY\",", "\"CNY\"▸，", "英文逗号" },
            { "2026,", "2026▸，", "英文逗号" },
            { "2026,", "2026▸、", "英文逗号" },
            { "2026,", "2026▸;", "英文逗号" },
            { "\"currency\":", "\"currency\"▸：", "英文冒号" },
            { "\"currency\":", "\"currency\"▸=", "英文冒号" },
            { "\"headline\":{", "\"headline\":▸｛", "用{}表示对象" },
            { "\"projects\":[", "\"projects\":▸【", "用{}表示对象" },
            { "2026,", "▸２０２６,", "全角数字" },
            { "\"currency\":", "▸\u3000\"currency\":", "全角空格" },
            { "\"某发〔2018〕1号\"}]", "\"某发〔2018〕1号\"}▸,]", "多了逗号" },
            {
                "\"schedule\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}",
                "\"schedule\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"▸,}",
                "多了逗号"
            },
            { "\"CNY\",", "\"CNY\",▸,", "多了一个逗号" },
            { "\"CNY\",", "\"CNY\"▸\"x\":1,", "缺少逗号" },
            { "\"CNY\",", "▸// 币种\n\"CNY\",", "注释" },
            { "\"CNY\",", "\"CNY\", ▸/* 币种 */", "注释" },
            { "\"CNY\",", "\"CNY\", ▸# 币种\n", "注释" },
            { "2026,", "▸NaN,", "“NaN”不是数字" },
            { "2026,", "▸Infinity,", "“Infinity”不是数字" },
            { "2026,", "▸-Infinity,", "不是JSON的数字" },
            { "2026,", "▸undefined,", "“undefined”不是JSON的值" },
            { "2026,", "▸None,", "“None”不是JSON的值" },
            { "2026,", "▸True,", "“True”不是JSON的值" },
            { "2026,", "▸02026,", "“02026”不是JSON的数字" },
            { "2026,", "▸+2026,", "“+2026”不是JSON的数字" },
            { "2026,", "▸2026.,", "“2026.”不是JSON的数字" },
            { "2026,", "▸2026年,", "“2026年”不是JSON的数字" },
            { "\"total\":144000.00,\"sources\"", "\"total\":144,▸000.00,\"sources\"", "千分位逗号" },
            { "\"CNY\"", "▸CNY", "“CNY”没有引号" },
            { "\"currency\"", "▸currency", "属性名“currency”没有引号" },
            { "\"currency\"", "\"currency\"▸x", "冒号" },
            { "提高能力。", "提高▸\n能力。", "换行" },
            { "提高能力。", "提高▸\t能力。", "制表符" },
            { "提高能力。", "提高\"▸能力\"。", "前面的字符串已经结束，后面却是“能力”" },
            { "提高能力。", "提高▸\\能力。", "反斜杠" },
            { "提高能力。", "提高▸\\u12能力。", "反斜杠" },
            {
                "\"headline\":{\"projectCount\":1,\"stated\":\"14.40万元\"}",
                "\"headline\":{\"projectCount\":1,\"stated\":\"14.40万元\"▸]",
                "逗号,或}"
            },
            { "}}}]}", "}}}]} ▸x", "文档到此已经结束" },
            { "}}}]}", "}}}]}▸}", "文档到此已经结束，后面还有“}”" },
            { "}}}]}", "}}}]} ▸$", "文档到此已经结束，后面还有“$”" },
            { "}}}]}", "}}}]} ▸\u0007", "文档到此已经结束，后面还有字符U+0007" },
            { "}}}]}", "}}}▸}", "此处应为逗号,或]，而不是“}”" },
            { "}}}]}", "}}}]▸", "还有1层括号没有结束" },
            { "\"end\":\"2026-12-31\"}}}]}", "\"end\":\"2026-▸", "还有5层括号没有结束" },
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public void Slip_Read_IsOneFindingAtItsPlace(string sound, string slip, string said)
    {
        var index = Sample.CompactJson.IndexOf(sound, StringComparison.Ordinal);
        var json = Sample.CompactJson[..index] + slip + Sample.CompactJson[(index + sound.Length)..];
        var place = json.IndexOf('▸', StringComparison.Ordinal);

        var (finding, position) = Assert.Single(DeclarationJson.Read(json.Remove(place, 1)).Findings);

        Assert.Equal("PB1001", finding.Code.ToString());
        Assert.Equal(new TextPosition(1, place + 1), position);
        Assert.Contains(said, finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.NotNull(finding.GetAdvice(Language.Chinese));
        Assert.DoesNotContain("LineNumber", finding.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("BytePosition", finding.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.NotNull(finding.GetAdvice(Language.English));
    }

    /// <summary>Whatever is cut off or put in anywhere, there is a sentence in both languages, and no exception.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("”")]
    [InlineData("\\")]
    [InlineData("\"")]
    [InlineData("}")]
    [InlineData("\u0000")]
    [InlineData("1")]
    public void Text_CutOffAnywhereWithSomethingBehind_HasAMessage(string behind)
    {
        for (var length = 1; length < Sample.CompactJson.Length; length++)
        {
            foreach (var located in DeclarationJson.Read(Sample.CompactJson[..length] + behind).Findings)
            {
                var message =
                    located.Finding.GetMessage(Language.Chinese)
                    + located.Finding.GetAdvice(Language.Chinese);
                Assert.DoesNotContain(
                    "{",
                    message.Replace("{}", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                );
                Assert.NotNull(located.Finding.GetAdvice(Language.English));
            }
        }
    }
}
