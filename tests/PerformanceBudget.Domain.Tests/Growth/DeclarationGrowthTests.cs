using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Growth;

/// <summary>Twice as large a declaration takes twice the memory and twice the steps, however hostile it is.</summary>
public sealed class DeclarationGrowthTests
{
    public static TheoryData<string> Cases => [.. HostileCases.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_IsInProportion(string name)
    {
        var (once, twice) = Pair(name);

        Proportion.AssertKept(
            (once.Length, () => Assert.Empty(DeclarationJson.Read(once).Findings)),
            (twice.Length, () => Assert.Empty(DeclarationJson.Read(twice).Findings))
        );
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writing_IsInProportion(string name)
    {
        var (once, twice) = Pair(name);
        var (small, large) = (Read(once), Read(twice));

        Proportion.AssertKept(
            (once.Length, () => DeclarationJson.ToUtf8Bytes(small)),
            (twice.Length, () => DeclarationJson.ToUtf8Bytes(large))
        );
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Review_IsInProportion(string name)
    {
        var (once, twice) = Pair(name);
        var (small, large) = (Read(once), Read(twice));

        var steps = AssertReviewIsInProportion((once, small, null), (twice, large, null));

        Assert.InRange(steps, 0, 60L * twice.Length);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReviewOfTwoYears_IsInProportion(string name)
    {
        var (once, twice) = Pair(name);
        var (small, large) = (Read(once), Read(twice));
        var (before, longBefore) = (Read(HalfOf(name, 1)), Read(HalfOf(name, 2)));

        _ = AssertReviewIsInProportion((once, small, before), (twice, large, longBefore));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Audit_IsInProportion(string name)
    {
        var (once, twice) = Pair(name);

        Proportion.AssertKept(
            (once.Length, () => DeclarationAudit.Run(once)),
            (twice.Length, () => DeclarationAudit.Run(twice))
        );
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReviewWithAcceptances_IsInProportion(string name)
    {
        var (once, twice) = Pair(name);
        var (small, large) = (Read(once), Read(twice));
        var (accepted, alsoAccepted) = (Accepting(small), Accepting(large));

        Proportion.AssertKept(
            (once.Length, () => DeclarationReview.Run(small, accepted)),
            (twice.Length, () => DeclarationReview.Run(large, alsoAccepted))
        );
    }

    private static ReviewOptions Options { get; } =
        ReviewOptions.Default.WithLumpSumThreshold(Money.Zero).WithMinNumericShare(1);

    private static HostileCase CaseOf(string name) => HostileCases.All.Single(one => one.Name == name);

    private static int SizeOf(HostileCase hostile) => Study.UpTo(hostile.Usual);

    private static (byte[] Once, byte[] Twice) Pair(string name)
    {
        var hostile = CaseOf(name);
        return (hostile.Document(SizeOf(hostile)), hostile.Document(2 * SizeOf(hostile)));
    }

    private static byte[] HalfOf(string name, int times)
    {
        var hostile = CaseOf(name);
        return hostile.Document(Math.Max(1, times * SizeOf(hostile) / 2));
    }

    private static DepartmentDeclaration Read(byte[] document) =>
        DeclarationJson.Read(document).GetDeclaration();

    /// <summary>Of memory and of steps.</summary>
    /// <returns>The steps that the larger one took.</returns>
    private static long AssertReviewIsInProportion(
        (byte[] Document, DepartmentDeclaration Declaration, DepartmentDeclaration? Previous) once,
        (byte[] Document, DepartmentDeclaration Declaration, DepartmentDeclaration? Previous) twice
    )
    {
        var (first, second) = (0L, 0L);
        Proportion.AssertKept(
            (once.Document.Length, () => first = Steps(once.Declaration, once.Previous)),
            (twice.Document.Length, () => second = Steps(twice.Declaration, twice.Previous))
        );
        Proportion.AssertKept((once.Document.Length, first), (twice.Document.Length, second));
        return second;
    }

    private static long Steps(DepartmentDeclaration declaration, DepartmentDeclaration? previous)
    {
        var steps = new StepCounter();
        ReviewRun.Of(declaration, new(declaration, previous, default), Options, progress: null, steps);
        return steps.Count;
    }

    // Some findings of each code, and a tenth of them with other values, which are found no more.
    private static ReviewOptions Accepting(DepartmentDeclaration declaration)
    {
        var report = DeclarationReview.Run(declaration);
        var day = new DateOnly(2026, 12, 31);
        ImmutableArray<Acceptance> acceptances =
        [
            .. report
                .Findings.GroupBy(finding => finding.Code)
                .SelectMany(ofCode => ofCode.Take(300))
                .Select((finding, i) => (finding, i))
                .Select(one =>
                    report.Accept(one.finding, "已说明。", "审核岗", day) is var accepted && one.i % 10 == 0
                        ? accepted with
                        {
                            Values = [],
                        }
                        : accepted
                ),
        ];
        return ReviewOptions.Default.WithAcceptances(acceptances, new DateOnly(2026, 3, 1));
    }
}
