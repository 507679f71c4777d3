using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

/// <summary>What holds of any prose, sensible or not.</summary>
public sealed class NarrativeProperties
{
    private static readonly string[] Pieces =
    [
        "项目经费情况说明",
        "一、项目概述",
        "二、立项依据",
        "三、实施主体",
        "四、实施方案",
        "五、实施周期",
        "六、年度预算安排",
        "七、绩效目标",
        "1.",
        "2、",
        "(1) ",
        "（二）",
        "①",
        "- ",
        ".",
        "印刷费",
        "为",
        "共计",
        "其中",
        "包括",
        "用于",
        "每期",
        "提供",
        "安排",
        "约",
        "预计",
        "3.5万元",
        "22,614.51万元",
        "99999999999999亿元",
        "-5元",
        "1200 元/人·年",
        "0.30万元*7=2.10万元",
        "3天*800人*60.00元/人/天",
        "5元÷(3-3)=0元",
        "10人次",
        "30人/批",
        "7批",
        "2026年1月1日",
        "至",
        "开始，于",
        "2026年2月30日",
        "《条例》",
        "《",
        "（沪府发〔2015〕5号）",
        "〔2018〕",
        "（",
        "）",
        "“",
        "，",
        "、",
        "；",
        "：",
        "。",
        "\n",
        "\t",
        " ",
        "\u3000",
        "\ud840",
        "⼲",
        "A",
        "9",
    ];

    [Law(Arbitrary = new[] { typeof(NarrativeProperties) }, MaxTest = 2_000)]
    public void AnyPassage_IsATitle_OrPlaced_OrLeftOut(Paragraphs paragraphs)
    {
        var notes = new SourceNotes();
        var passages = Prose.Of(paragraphs.Blocks, paragraphs.AreTorn);

        var narrative = NarrativeReader.Read(passages, notes);

        var known = notes
            .Excerpts.Values.Concat(notes.Unread)
            .SelectMany(static excerpt => excerpt.Places)
            .Concat(narrative.ScheduleInWords?.Excerpt.Places ?? [])
            .ToHashSet();
        Assert.All(
            passages,
            passage =>
                Assert.True(
                    passage.Excerpt.Places.Any(known.Contains)
                        || StatementTitles.TryReadTitle(passage.Text, out _)
                        || StatementTitles.TryReadSection(passage.Text, out _, out _),
                    passage.Text
                )
        );
    }

    [Law(Arbitrary = new[] { typeof(NarrativeProperties) }, MaxTest = 2_000)]
    public void AnyText_IsPrinted_UpToItsRepairs(Paragraphs paragraphs)
    {
        var notes = new SourceNotes();

        var narrative = NarrativeReader.Read(Prose.Of(paragraphs.Blocks, paragraphs.AreTorn), notes);

        Check("/statement/overview/text", narrative.Statement?.Overview?.Text);
        Check("/statement/basis/text", narrative.Statement?.Basis?.Text);
        Check("/statement/basis/duties", narrative.Statement?.Basis?.Duties);
        for (var i = 0; i < narrative.Budget.Lines.Length; i++)
        {
            Check(JsonPointer.At("/budget/lines", i) + "/name", narrative.Budget.Lines[i].Name);
            Check(JsonPointer.At("/budget/lines", i) + "/text", narrative.Budget.Lines[i].Text);
        }

        void Check(string pointer, string? text)
        {
            // A text of several paragraphs has a line of each.
            foreach (var line in text?.Split('\n') ?? [])
            {
                if (!notes.Excerpts[pointer].Repairs.HasFlag(TextRepairs.Folded))
                {
                    Assert.Contains(
                        Blanks.Remove(line),
                        Blanks.Remove(notes.Excerpts[pointer].Text),
                        StringComparison.Ordinal
                    );
                }
            }
        }
    }

    [Law(Arbitrary = new[] { typeof(NarrativeProperties) }, MaxTest = 500)]
    public void Passages_AreRead_TheSameTwice(Paragraphs paragraphs)
    {
        var passages = Prose.Of(paragraphs.Blocks, paragraphs.AreTorn);

        var first = NarrativeReader.Read(passages, new SourceNotes());
        var second = NarrativeReader.Read(passages, new SourceNotes());

        Assert.Equal(first.Statement, second.Statement);
        Assert.Equal(first.Budget, second.Budget);
        Assert.Equal(first.ScheduleInWords?.Text, second.ScheduleInWords?.Text);
    }

    [Law(Arbitrary = new[] { typeof(NarrativeProperties) }, MaxTest = 500)]
    public void AnyPassage_IsAHeadlineOrNot(Paragraphs paragraphs)
    {
        foreach (var passage in Prose.Of(paragraphs.Blocks, paragraphs.AreTorn))
        {
            _ = HeadlineReader.TryRead(
                passage with
                {
                    Text = "编报绩效目标的项目" + passage.Text,
                },
                out _,
                out _
            );
        }
    }

    public static Arbitrary<Paragraphs> Arbitrary() =>
        Arb.From(
            from texts in ParagraphGen().ListOf()
            from levels in Gen.Elements<int?>(null, null, null, 0, 1, 7).ArrayOf(texts.Count)
            from areTorn in Gen.Elements(true, false)
            select new Paragraphs(
                [
                    .. texts.Select(
                        (text, i) => new ParagraphBlock(text, [SourcePlace.InParagraph(i + 1)], levels[i])
                    ),
                ],
                areTorn
            ),
            static _ => []
        );

    private static Gen<string> ParagraphGen() =>
        Gen.OneOf(
            Gen.Elements(Pieces[..8]),
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            Gen.Elements(SourceText.Passages.ToArray()).Select(static passage => passage.Text),
            from passage in Gen.Elements(SourceText.Passages.ToArray())
            from at in Gen.Choose(0, passage.Text.Length)
            from piece in Gen.Elements(Pieces)
            select passage.Text.Insert(at, piece)
        );

    /// <summary>Paragraphs of a document.</summary>
    public sealed record Paragraphs(IReadOnlyList<ParagraphBlock> Blocks, bool AreTorn);
}
