namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>
/// What review says, word for word: of the fixture of every rule, and of mistakes of every kind. Where it is meant to say something
/// else, <c>PERFORMANCE_BUDGET_WRITE=1</c> writes the files again, and their difference is what a reader will see.
/// </summary>
public sealed class TranscriptTests
{
    private const int Documents = 20;
    private const int Mistakes = 3;

    private static readonly Lazy<MistakeStudy> Study = new(() =>
        new([.. StudyDocument.Generated(Documents)])
    );

    public static TheoryData<string> Codes => [.. RuleFixture.Codes];

    public static TheoryData<string> Kinds => [.. MistakeKind.All.Select(kind => kind.Number)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void BadFixture_Reviewed_IsSpokenOfLikeThis(string code) =>
        Transcript.AssertIs(code, Transcript.Of(RuleFixture.Of(code).Bad.Review().Findings));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void MistakesOfAKind_Reviewed_AreSpokenOfLikeThis(string number) =>
        Transcript.AssertIs(
            NameOf(number),
            string.Join(
                '\n',
                Study
                    .Value.Run(MistakeKind.All.Single(kind => kind.Number == number), Mistakes)
                    .Select(outcome =>
                        $"# {outcome}\n\n{Transcript.Of(outcome.Found.Concat(outcome.Others))}"
                    )
            )
        );

    [Fact]
    public void Files_AreThoseOfARuleOrAKind() =>
        Assert.Equal(
            RuleFixture
                .Codes.Concat(MistakeKind.All.Select(kind => NameOf(kind.Number)))
                .Order(StringComparer.Ordinal),
            Transcript.Names.Order(StringComparer.Ordinal)
        );

    private static string NameOf(string kind) => $"mistakes-{kind}";
}
