using System.Text;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>
/// Whatever all amounts are multiplied by, what adds up adds up, and what does not does not. Only the last digits do not grow
/// with the amounts: so what agreed after rounding may not agree any longer.
/// </summary>
/// <remarks>Read from the end, it is the law for dividing all amounts by a number that divides them.</remarks>
public sealed class MultiplyingProperties
{
#if NET10_0_OR_GREATER
    private const int Cases = 1_000;
#else
    private const int Cases = 100;
#endif

    private const int LargestFactor = 1_000_000;

    // Codes of findings that say how figures agree after rounding, or after another unit and rounding.
    private static readonly string[] AboutResolution = ["PB2002", "PB2004", "PB2006", "PB2010"];

    private static readonly DepartmentDeclaration Songjiang = DeclarationJson
        .Read(Sample.Songjiang)
        .GetDeclaration();

    [Law(Arbitrary = new[] { typeof(ReviewGenerators) })]
    public void CorrectDeclaration_Multiplied_GivesNoArithmeticFinding(
        DepartmentDeclaration declaration,
        uint seed
    ) => Assert.Empty(Arithmetic(new AmountScale(FactorFor(declaration, seed)).Times(declaration)));

    [Law(Arbitrary = new[] { typeof(ReviewGenerators) }, MaxTest = Cases)]
    public void DeclarationWithOneBrokenNumber_Multiplied_KeepsEveryArithmeticVerdict(
        NumberMutation mutation,
        uint seed
    )
    {
        var reading = DeclarationJson.Read(Encoding.UTF8.GetBytes(mutation.Json));
        if (reading.IsComplete)
        {
            var declaration = reading.GetDeclaration();
            AssertSameVerdicts(declaration, FactorFor(declaration, seed));
        }
    }

    [Law(Arbitrary = new[] { typeof(RepetitiveGenerators) }, MaxTest = RepetitiveGenerators.Cases)]
    public void DeclarationThatIsAllWrong_Multiplied_KeepsEveryArithmeticVerdict(
        DepartmentDeclaration declaration,
        uint seed
    ) => AssertSameVerdicts(declaration, FactorFor(declaration, seed));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(10_000)]
    [InlineData(999_983)]
    public void Sample_Multiplied_KeepsEveryArithmeticVerdict(int factor) =>
        AssertSameVerdicts(Songjiang, factor);

    // From 2 to a million, or to what the range of money allows.
    private static int FactorFor(DepartmentDeclaration declaration, uint seed)
    {
        var largest = Math.Min(LargestFactor, AmountScale.LargestFactor(declaration));
        return largest < 2 ? 1 : (int)(2 + (seed % (largest - 1)));
    }

    private static void AssertSameVerdicts(DepartmentDeclaration declaration, int factor)
    {
        var before = Arithmetic(declaration);
        var after = Arithmetic(new AmountScale(factor).Times(declaration));

        var verdicts = before.Where(finding => !IsAboutResolution(finding)).Select(Describe);
        var lost = verdicts.Except(after.Select(Describe), StringComparer.Ordinal).ToHashSet();
        // What is accused of a slip of the unit is not asked about anything else.
        Assert.All(
            before.Where(finding => lost.Contains(Describe(finding))),
            finding =>
                Assert.Contains(after, slip => IsAboutResolution(slip) && AreAboutTheSame(slip, finding))
        );
        // Nothing else is new than what has come of rounding, which is not mentioned of a part (其中) that makes the whole.
        var known = before.Select(Describe).ToHashSet();
        Assert.All(
            after.Where(finding => !known.Contains(Describe(finding)) && !IsAboutPart(finding)),
            finding =>
                Assert.Contains(
                    before,
                    rounding => IsAboutResolution(rounding) && AreAboutTheSame(rounding, finding)
                )
        );
    }

    // Those that compare with indicators, which are not multiplied, apart; and PB2007, because the factor that multiplies a formula
    // has no unit, and may then be the price.
    private static Finding[] Arithmetic(DepartmentDeclaration declaration) =>
        [
            .. DeclarationReview
                .Run(declaration)
                .Findings.Where(finding =>
                    finding.Code.ToString()
                        is (['P', 'B', '2', ..] and not ("PB2007" or "PB2017" or "PB2019"))
                            or "PB4002"
                            or "PB5001"
                            or "PB5002"
                            or "PB5003"
                ),
        ];

    // A code that is an error where figures do not agree is less than that where they agree after rounding.
    private static bool IsAboutResolution(Finding finding) =>
        AboutResolution.Contains(finding.Code.ToString(), StringComparer.Ordinal)
        || IsAboutNamedParts(finding)
        || (finding.Definition.Severity == Severity.Error && finding.Severity != Severity.Error);

    // Digits that may have changed places are others after multiplying.
    private static bool IsAboutNamedParts(Finding finding) =>
        finding.Code.ToString() == "PB2008"
        && PlacesOf(finding).Any(place => place.Contains("/overview/", StringComparison.Ordinal));

    private static bool IsAboutPart(Finding finding) => finding.Code.ToString() is "PB2008" or "PB2015";

    // One of them may stand at a line, and the other at the amount of the line.
    private static bool AreAboutTheSame(Finding rounding, Finding disagreement) =>
        PlacesOf(rounding)
            .Any(place =>
                PlacesOf(disagreement)
                    .Any(other =>
                        place == other
                        || place.StartsWith(other + "/", StringComparison.Ordinal)
                        || other.StartsWith(place + "/", StringComparison.Ordinal)
                    )
            );

    private static IEnumerable<string> PlacesOf(Finding finding) =>
        finding.Related.Select(place => place.Pointer).Append(finding.Pointer);

    private static string Describe(Finding finding) =>
        $"{finding.Code} {finding.Severity} {string.Join(' ', PlacesOf(finding))}";
}
