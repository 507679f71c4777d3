using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>How many of the numbers that are wrong in an otherwise correct declaration review finds.</summary>
public sealed class MutationStudy(ITestOutputHelper output)
{
#if NET10_0_OR_GREATER
    private const int BatchSize = 2_800;
#else
    private const int BatchSize = 400;
#endif

    [Fact]
    public void OneBrokenNumber_IsFoundAtItsPlaceOrInItsSum()
    {
        // A batch at a time, because the generators give all of a sample at once, with its documents.
        var mutations = Enumerable
            .Range(0, Study.Times)
            .SelectMany(batch =>
                ReviewGenerators.MutationGen().Sample(BatchSize, new Rnd(2026, (ulong)((2 * batch) + 1)), 30)
            )
            .Select(mutation => (mutation.Number.Kind, Outcome: Judge(mutation), Text: $"{mutation}"))
            .ToArray();

        var account =
            Describe(mutations.Select(entry => (entry.Kind, entry.Outcome)).ToArray())
            + string.Concat(
                mutations
                    .Where(entry => IsNotFound(entry.Outcome))
                    .Select(entry => $"{entry.Outcome}: {entry.Text}\n")
            );
        output.WriteLine(account);
#if NET10_0_OR_GREATER
        Study.Keep("mutation", account);
#endif

        Assert.DoesNotContain(mutations, entry => entry.Outcome == Missed);
        var money = mutations.Where(entry => IsMoney(entry.Kind)).Select(entry => entry.Outcome).ToArray();
        Assert.InRange(money.Length, mutations.Length * 5 / 7, mutations.Length);
        Assert.InRange(ShareFound(money), MinShare, 1);
        Assert.Equal(
            1,
            ShareFound([.. mutations.Where(entry => !IsMoney(entry.Kind)).Select(entry => entry.Outcome)])
        );
    }

    private const string Missed = "missed";

    // Not found, and within what rounding explains: the figures are written to the hundred yuan.
    private const string Rounding = "rounding";

    // Not found at any figure that shows it, but the sum that it belongs to is what the finding adds up.
    private const string InItsSum = "in its sum";

    private const double MinShare = 0.99;

    // Half of the last digit of a figure in 万元 of two decimals.
    private const decimal HalfAUnit = 50;

    // "count: people paid for" and "date: month of a period" are no amounts.
    private static bool IsMoney(string kind) => !kind.Contains(':', StringComparison.Ordinal);

    private static double ShareFound(string[] outcomes) =>
        outcomes.Count(outcome => !IsNotFound(outcome)) / (double)outcomes.Length;

    private static bool IsNotFound(string outcome) => outcome is Missed or Rounding or InItsSum;

    // What refuses a number when it is read has found it too.
    private static string Judge(NumberMutation mutation)
    {
        var reading = DeclarationJson.Read(Encoding.UTF8.GetBytes(mutation.Json));
        if (!reading.IsComplete)
        {
            return reading.Findings.Any(problem => IsAbout(problem.Finding, mutation.Number.Pointer))
                ? "refused"
                : Missed;
        }

        var all = DeclarationReview.Run(reading.GetDeclaration()).Findings;
        var findings = all.Where(finding => IsAbout(finding, mutation.Number.Pointer)).ToArray();
        return findings.Length > 0 ? findings.Max(finding => finding.Severity).ToString().ToLowerInvariant()
            : mutation.Distance <= HalfAUnit * mutation.CountFigures() ? Rounding
            : all.Any(finding => IsAboutTheSum(finding, mutation.Number.Pointer)) ? InItsSum
            : Missed;
    }

    // At the number, at another figure of the same thing, or at a sum that it belongs to.
    private static bool IsAbout(Finding finding, string pointer) =>
        finding
            .Related.Select(place => place.Pointer)
            .Append(finding.Pointer)
            .Any(place =>
                place == pointer
                || pointer[..pointer.LastIndexOf('/')] == place
                || pointer[..pointer.LastIndexOf('/')] == place[..Math.Max(0, place.LastIndexOf('/'))]
                || (
                    place.EndsWith("/lines", StringComparison.Ordinal)
                    && pointer.StartsWith(place + "/", StringComparison.Ordinal)
                )
                || (
                    place.EndsWith("/parts", StringComparison.Ordinal)
                    && pointer.StartsWith(place + "/", StringComparison.Ordinal)
                )
            );

    // A slip of the unit in a part beside it may explain the difference too, and is then what the finding names.
    private static bool IsAboutTheSum(Finding finding, string pointer)
    {
        var parts = Math.Max(
            pointer.LastIndexOf("/lines/", StringComparison.Ordinal),
            pointer.LastIndexOf("/parts/", StringComparison.Ordinal)
        );
        return parts >= 0 && finding.Related.Any(place => place.Pointer == pointer[..parts] + "/stated");
    }

    private static string Describe((string Kind, string Outcome)[] outcomes)
    {
        var table = new StringBuilder();
        foreach (
            var kind in outcomes
                .GroupBy(entry => entry.Kind)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        )
        {
            var counts = string.Join(
                ", ",
                kind.GroupBy(entry => entry.Outcome)
                    .OrderBy(outcome => outcome.Key, StringComparer.Ordinal)
                    .Select(outcome => $"{outcome.Key} {outcome.Count()}")
            );
            _ = table.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind.Key}: {kind.Count(entry => !IsNotFound(entry.Outcome))} of {kind.Count()} ({counts})"
            );
        }

        return table.ToString();
    }
}
