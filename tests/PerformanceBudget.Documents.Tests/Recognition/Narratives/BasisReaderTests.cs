namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class BasisReaderTests
{
    private const string Title = "二、立项依据";

    [Theory]
    [InlineData(
        "《通知》（沪府发〔2015〕5号）、《办法》(财预[2020]10号)",
        "《通知》（沪府发〔2015〕5号）|《办法》（财预[2020]10号）"
    )]
    [InlineData("《办法》沪财行〔2017〕45号、《条例》等", "《办法》（沪财行〔2017〕45号）|《条例》")]
    [InlineData("《实施方案》的通知（松委发〔2022〕10号）", "《实施方案》（松委发〔2022〕10号）")]
    [InlineData(
        "《办法（试行）》（以下简称《办法》）（沪财〔2017〕4号）",
        "《办法（试行）》（沪财〔2017〕4号）"
    )]
    [InlineData(
        "《关于印发《办法》的通知》（沪财（2017）4号）",
        "《关于印发《办法》的通知》（沪财（2017）4号）"
    )]
    [InlineData("《工作 方案》（沪委组〔2025〕27）", "《工作 方案》（沪委组〔2025〕27）")]
    [InlineData(
        "据松委〔2018〕169号、沪人字〔2007〕39号和沪委组〔2019〕发字151号文件",
        "松委〔2018〕169号|沪人字〔2007〕39号|沪委组〔2019〕发字151号"
    )]
    [InlineData("根据市委下发的沪委发〔2020〕第1号要求", "沪委发〔2020〕第1号")]
    [InlineData(
        "《通知》（沪府发〔2015〕5号）和《通知》（沪府发〔2015〕5号）",
        "《通知》（沪府发〔2015〕5号）"
    )]
    [InlineData("全国党员教育培训工作规划（2024—2028年），项目（2026）", "")]
    [InlineData(
        "依据文件《关于工程估算的复函》普财建函[2024]26号正式立项。",
        "《关于工程估算的复函》（普财建函[2024]26号）"
    )]
    [InlineData("《没有写完的题目", "")]
    public void Documents_AreThoseOfTheText(string text, string expected)
    {
        var basis = StatementReading.OfSection(Title, text).Statement.Basis!;

        Assert.Equal(text, basis.Text);
        Assert.Equal(expected, string.Join('|', basis.Documents));
    }

    [Theory]
    [InlineData("1.文件依据：依据甲。", "2.工作职能：负责乙。")]
    [InlineData("(一) 文件依据: 依据甲。", "(二) 工作职责: 负责乙。")]
    [InlineData("文件依据：依据甲。", ".工作职能：负责乙。")]
    public void TextAndDuties_AreToldApartByTheirLabels(string text, string duties)
    {
        var basis = StatementReading.OfSection(Title, text, duties).Statement.Basis!;

        Assert.Equal(("依据甲。", "负责乙。"), (basis.Text, basis.Duties));
    }

    [Fact]
    public void Duties_Alone_LeaveTheTextAbsent()
    {
        var basis = StatementReading.OfSection(Title, ".工作职能：做好保障，落实《条例》。").Statement.Basis!;

        Assert.Equal((null, "做好保障，落实《条例》。"), (basis.Text, basis.Duties));
        Assert.Empty(basis.Documents);
    }

    [Fact]
    public void Label_InAParagraphOfItsOwn_IsOfWhatFollows()
    {
        var read = StatementReading.OfSection(
            Title,
            "1.文件依据",
            "《条例》。",
            "《办法》。",
            "2.工作职能：",
            "保障。"
        );

        Assert.Equal(
            ("《条例》。\n《办法》。", "保障。"),
            (read.Statement.Basis!.Text, read.Statement.Basis.Duties)
        );
        Assert.Empty(read.Unread);
    }
}
