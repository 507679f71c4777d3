using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class NumberedDocumentTests
{
    [Theory]
    [InlineData("关于印发〈实施意见〉的通知", "实施意见")]
    [InlineData("关于印发《实施意见》的通知", "实施意见")]
    [InlineData("关于印发〈关于《条例》的实施意见〉的通知", "关于条例的实施意见")]
    [InlineData("关于印发实施意见的通知", "关于印发实施意见的通知")]
    [InlineData("《实施意见》", "实施意见")]
    [InlineData("〈办法〉和印发〉〈的", "办法和印发的")]
    public void Title_IsThatOfWhatIsPromulgated(string title, string expected)
    {
        var document = Assert.Single(Of(BasisDocument.Create(title, "某发〔2021〕33号")));

        Assert.Equal(expected, document.Title);
        Assert.Equal(2021, document.Year);
        Assert.Equal("/projects/2/statement/basis/documents/0/number", document.Pointer);
    }

    [Fact]
    public void Documents_WithoutTitleOrYear_AreNone() =>
        Assert.Equal(
            ["某发〔2021〕33号"],
            Of(
                    BasisDocument.Create("意见", null),
                    BasisDocument.Create(null, "某发〔2021〕32号"),
                    BasisDocument.Create("意见", "某发〔2021〕33号"),
                    BasisDocument.Create("意见", "国务院令第649号")
                )
                .Select(document => document.Number)
        );

    private static IEnumerable<NumberedDocument> Of(params BasisDocument[] documents) =>
        NumberedDocument.Of(
            Project
                .Create("培训")
                .WithStatement(ProjectStatement.Create(basis: Basis.Create([.. documents]))),
            index: 2
        );
}
