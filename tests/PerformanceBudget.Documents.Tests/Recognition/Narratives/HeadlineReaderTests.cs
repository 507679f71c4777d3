using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class HeadlineReaderTests
{
    [Fact]
    public void Headline_OfTheSample_IsRead()
    {
        Assert.True(HeadlineReader.TryRead(SourceText.Passages[0], out var headline, out var year));

        Assert.Equal(
            Headline.Create(
                projectCount: 7,
                stated: StatedAmount.Parse("725.56万元", null),
                largeProjectThreshold: StatedAmount.Parse("1000万元", null),
                largeProjectCount: 0
            ),
            headline
        );
        Assert.Equal(2026, year);
    }

    [Theory]
    [InlineData(
        "本部门5个预算单位开展了2026年项目预算绩效目标编报工作，编报绩效目标的项目247个，涉及项目预算资金122,614.51万元。",
        "5 247 122614.51万元   2026"
    )]
    [InlineData(
        "2026年，编报绩效目标的项目共有39个，涉及资金1.2亿元，其中预算金额500万元以上的项目3个",
        " 39 1.2亿元 500万元 3 2026"
    )]
    [InlineData("编报绩效目标的项目14个。", " 14    ")]
    [InlineData("2025年完成后，2026年编报绩效目标的项目 14 个。", " 14    ")]
    [InlineData("1899年度编报绩效目标的项目14个。", " 14    ")]
    [InlineData(
        "2026年度编报绩效目标的项目数为7个，其中预算金额1000万元(含)以上的项目有2个，涉及资金5000万元",
        " 7  1000万元 2 2026"
    )]
    public void Variant_IsReadAsFarAsItGoes(string text, string expected)
    {
        Assert.True(HeadlineReader.TryRead(PassageOf(text), out var headline, out var year));
        Assert.Equal(
            expected,
            $"{headline.UnitCount} {headline.ProjectCount} {headline.Stated} {headline.LargeProjectThreshold} {headline.LargeProjectCount} {year}"
        );
    }

    [Theory]
    [InlineData("本部门2026年共有7个项目，涉及资金725.56万元。")]
    [InlineData("绩效目标编报工作按照项目管理办法开展。")]
    [InlineData("编报绩效目标的项目7个，另有项目8个。")]
    [InlineData("编报绩效目标的项目99999999999个。")]
    public void OtherText_IsNone(string text) =>
        Assert.False(HeadlineReader.TryRead(PassageOf(text), out _, out _));

    private static Passage PassageOf(string text) =>
        new(text, new Excerpt(text, [SourcePlace.InParagraph(1)]));
}
