using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ProseTests
{
    [Fact]
    public void TornLine_GoesOnInTheNext()
    {
        var passages = Torn("全面推进“15", "", "分钟社区生活圈”行动。", "2.工作职能");

        Assert.Equal(
            ["全面推进“15分钟社区生活圈”行动。", "2.工作职能"],
            passages.Select(passage => passage.Text)
        );
        Assert.Equal(TextRepairs.Joined, passages[0].Excerpt.Repairs);
        Assert.Equal(["1:1", "3:1"], passages[0].Excerpt.Places.Select(place => place.ToString()));
    }

    [Theory]
    [InlineData("主要用于：", "(1) 开展活动")]
    [InlineData("1.公务员分类招录", "(1) 2026年公务员招录面试")]
    [InlineData("2026年1月1日至2026年12月31日", "六、年度预算安排")]
    [InlineData("六、年度预算安排", "公务员分类招录费用")]
    [InlineData("于2026年完成", "项目经费情况说明（党建工作）")]
    [InlineData("项目经费情况说明（党建工作）", "为做好党建工作")]
    [InlineData("二、立项依据", ".工作职能：做好体检保障")]
    public void Line_ThatIsWhole_EndsItsPassage(string line, string next) =>
        Assert.Equal([line, next], Torn(line, next).Select(passage => passage.Text));

    [Fact]
    public void Line_ThatBeginsWithAMark_ContinuesAnyOther() =>
        Assert.Equal(
            ["《章程》（试行）、《条例》"],
            Torn("《章程》（试行）", "、《条例》").Select(passage => passage.Text)
        );

    [Theory]
    [InlineData("- 12 -")]
    [InlineData("12")]
    [InlineData("第 12 页 共 36 页")]
    public void PageNumber_WithinATornSentence_StandsBehindIt(string number) =>
        Assert.Equal(
            ["保障干部的工作和生活。", number],
            Torn("保障干部的工", number, "作和生活。").Select(passage => passage.Text)
        );

    [Fact]
    public void Paragraphs_OfAWordFile_StayApart()
    {
        var passages = Prose.Of([Paragraph("组织一科", 1), Paragraph("组织二科", 2)], isTorn: false);

        Assert.Equal(["组织一科", "组织二科"], passages.Select(passage => passage.Text));
    }

    [Fact]
    public void LinesOfOneParagraph_AreJoinedOrCutAsTornOnes()
    {
        var passages = Prose.Of([Paragraph("1.印刷\n费2万元；\n2.差旅费3万元。", 4)], isTorn: false);

        Assert.Equal(["1.印刷费2万元；", "2.差旅费3万元。"], passages.Select(passage => passage.Text));
        Assert.Equal("1.印刷\n费2万元；", passages[0].Excerpt.Text);
        Assert.Equal(["¶4"], passages[0].Excerpt.Places.Select(place => place.ToString()));
    }

    [Fact]
    public void Lookalikes_AndControlCharacters_AreFoldedAndSaidSo()
    {
        var passages = Prose.Of([Paragraph("\u3000⼲部\t工作\ud840\u200B", 1)], isTorn: false);

        Assert.Equal("干部 工作\uFFFD", passages[0].Text);
        Assert.Equal(TextRepairs.Folded, passages[0].Excerpt.Repairs);
    }

    [Fact]
    public void FullWidthForms_StayAsPrinted()
    {
        var passages = Prose.Of([Paragraph(" ２０％① ", 1)], isTorn: false);

        Assert.Equal("２０％①", passages[0].Text);
        Assert.Equal(TextRepairs.None, passages[0].Excerpt.Repairs);
    }

    [Fact]
    public void BlankParagraphs_GiveNoPassage() =>
        Assert.Empty(Prose.Of([Paragraph("", 1), Paragraph("\u3000 \uFEFF\u200B", 2)], isTorn: false));

    [Fact]
    public void NumberedParagraph_KeepsItsLevel_AndContinuesNone()
    {
        var passages = Prose.Of(
            [Paragraph("包括", 1), new ParagraphBlock("印刷费", [SourcePlace.InParagraph(2)], listLevel: 1)],
            isTorn: true
        );

        Assert.Equal([null, 1], passages.Select(passage => passage.ListLevel));
    }

    private static ImmutableArray<Passage> Torn(params string[] lines) =>
        Prose.Of(
            lines.Select((line, i) => new ParagraphBlock(line, [SourcePlace.At(new TextPosition(i + 1, 1))])),
            isTorn: true
        );

    private static ParagraphBlock Paragraph(string text, int number) =>
        new(text, [SourcePlace.InParagraph(number)]);
}
