namespace PerformanceBudget.Domain.Tests.Testing;

public sealed class MistakeTests
{
    private static readonly FindingDefinition Definition = new(
        "HZ0001",
        Severity.Warning,
        new("某事", "Something"),
        new("某事。", "Something.")
    );

    [Theory]
    [InlineData("/projects/0/indicators/3", "/projects/0/indicators/3", true)]
    [InlineData("/projects/0/indicators/3/value", "/projects/0/indicators/3", true)]
    [InlineData("/projects/0/indicators/30", "/projects/0/indicators/3", false)]
    [InlineData("/projects/0/indicators", "/projects/0/indicators/3", false)]
    [InlineData("/projects/0/budget/lines", "=/projects/0/budget/lines", true)]
    [InlineData("/projects/0/budget/lines/0", "=/projects/0/budget/lines", false)]
    public void IsAt_ThePlaceOrBelowIt(string pointer, string place, bool expected) =>
        Assert.Equal(expected, Mistake.At("changed", place).IsAt(new Finding(Definition, pointer)));

    [Fact]
    public void IsAt_ARelatedPlace() =>
        Assert.True(
            Mistake
                .At("changed", "/headline")
                .IsAt(
                    new Finding(
                        Definition,
                        "/projects",
                        related: [new RelatedPlace("/headline/stated", new("标题", "the headline"))]
                    )
                )
        );

    [Fact]
    public void EveryKind_FindsAPlaceAndChangesTheDocument()
    {
        var documents = StudyDocument.Generated(150).Concat(StudyDocument.Samples()).ToArray();
        Assert.All(
            MistakeKind.All,
            kind =>
            {
                var outcome = documents
                    .Select(document => document.Make(kind, new Pen(1)))
                    .First(made => made is not null);
                Assert.NotEqual(outcome!.Document.Json, outcome.Json);
            }
        );
    }
}
