using System.Text;

namespace PerformanceBudget.Documents.Tests.Formats.Text;

public sealed class TextDecodingTests
{
    private const string Form =
        "项目绩效目标申报表（2026年度）\r\n一级指标\t二级指标\t指标值\r\n成本指标\t经济成本指标\t≤66.78（万元）\r\n";

    public static TheoryData<string> Encodings =>
        ["utf-8", "utf-8 bom", "utf-16", "utf-16 bom", "utf-16BE", "utf-16BE bom", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_InAnyEncoding_IsTheSame(string encoding) =>
        Assert.Equal(Form, TextDecoding.Decode(Encode(Form, encoding)));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void SampleText_InAnyEncoding_IsTheSame(string encoding)
    {
        var text = File.ReadAllText(Repository.PathTo("samples", "songjiang-2026.txt"));

        Assert.Equal(text, TextDecoding.Decode(Encode(text, encoding)));
    }

    [Fact]
    public void Utf8_CutWithinACharacter_IsNotTakenForGb18030()
    {
        var cut = Encoding.UTF8.GetBytes(Form)[..^6];

        Assert.StartsWith("项目绩效目标申报表", TextDecoding.Decode(cut), StringComparison.Ordinal);
        Assert.EndsWith("66.78（万\uFFFD", TextDecoding.Decode(cut), StringComparison.Ordinal);
    }

    [Fact]
    public void Gb18030_CutWithinACharacter_KeepsTheRest()
    {
        var cut = TextDecoding.Gb18030.GetBytes("区党代会、镇换届工作")[..^1];

        Assert.Equal("区党代会、镇换届工\uFFFD", TextDecoding.Decode(cut));
    }

    [Fact]
    public void Gb18030_WithAGroupOfFour_IsRead()
    {
        const string rare = "㐂村二期：㑇、𠮷";

        Assert.Equal(rare, TextDecoding.Decode(TextDecoding.Gb18030.GetBytes(rare)));
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452")]
    [InlineData("FFFE0000AB000000")]
    [InlineData("0102030405060708")]
    [InlineData("E9E8E7 20 E9E820 C0 20")]
    public void WhatIsNoText_IsNotDecoded(string bytes) =>
        Assert.Null(
            TextDecoding.Decode(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)))
        );

    [Fact]
    public void Text_WithAStrayControl_IsText()
    {
        var torn = Encoding.UTF8.GetBytes(Form + "\u0002" + Form);

        Assert.Equal(Form + "\u0002" + Form, TextDecoding.Decode(torn));
    }

    private static byte[] Encode(string text, string name)
    {
        var encoding = name.StartsWith("GB", StringComparison.Ordinal)
            ? TextDecoding.Gb18030
            : Encoding.GetEncoding(name.Split(' ')[0]);
        return
        [
            .. name.EndsWith("bom", StringComparison.Ordinal) ? encoding.Preamble : [],
            .. encoding.GetBytes(text),
        ];
    }
}
