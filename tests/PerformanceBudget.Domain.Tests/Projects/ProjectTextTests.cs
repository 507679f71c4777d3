namespace PerformanceBudget.Domain.Tests.Projects;

/// <summary>What parts of a project say of themselves in logs and debuggers.</summary>
public sealed class ProjectTextTests
{
    [Theory]
    [InlineData("条例", "1号", "《条例》（1号）")]
    [InlineData("条例", null, "《条例》")]
    [InlineData(null, "1号", "1号")]
    public void BasisDocument_IsCitedAsDocumentsCite(string? title, string? number, string text) =>
        Assert.Equal(text, BasisDocument.Create(title, number).ToString());

    [Fact]
    public void Entry_IsLabelAndText() =>
        Assert.Equal("联系人: 张三", Entry.Create("联系人", "张三").ToString());

    [Fact]
    public void StatedPeriod_OfADateWithoutAYear_SaysWhatIsMissing() =>
        Assert.Contains(
            "has years",
            Assert
                .Throws<ArgumentException>(() =>
                    StatedPeriod.Create(StatedDate.Create(2026, 1), StatedDate.Parse("11月"))
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void StatedPeriod_IsThatOfIso8601() =>
        Assert.Equal(
            "2026-01/2026-12-31",
            StatedPeriod.Create(StatedDate.Create(2026, 1), StatedDate.Create(2026, 12, 31)).ToString()
        );
}
