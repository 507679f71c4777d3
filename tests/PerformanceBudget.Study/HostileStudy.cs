using System.Diagnostics;
using System.Globalization;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Study;

/// <summary>What reading and review of documents take that were made to keep them busy, in time of the processor.</summary>
internal static class HostileStudy
{
    private const int Megabyte = 1_000_000;
    private const double MostForAMegabyte = 2;

    /// <summary>Prints the table.</summary>
    /// <param name="megabytes">How large the documents are.</param>
    /// <param name="name">A part of the names of those that are tried; empty for all.</param>
    /// <param name="output">Takes the table.</param>
    /// <returns>Whether every one is within the bar.</returns>
    public static bool Run(int megabytes, string name, TextWriter output)
    {
        output.WriteLine("| Document | MB | Findings | Reading, s a MB | Review, s a MB |");
        output.WriteLine("|---|---|---|---|---|");
        var isMet = true;
        foreach (
            var hostile in HostileCases.All.Where(one => one.Name.Contains(name, StringComparison.Ordinal))
        )
        {
            isMet &= Measure(hostile, megabytes * Megabyte, output);
        }

        return isMet;
    }

    private static bool Measure(HostileCase hostile, int bytes, TextWriter output)
    {
        // What is compiled for the first time is not counted.
        _ = DeclarationAudit.Run(hostile.Document(hostile.Usual / 10 + 2));
        var document = hostile.DocumentOf(bytes);
        var size = (double)document.Length / Megabyte;
        var (reading, read) = Timed(() => DeclarationJson.Read(document));
        if (reading.Declaration is not { } declaration || !reading.Findings.IsEmpty)
        {
            output.WriteLine(
                Row(hostile, $"{size:0.00}", reading.Findings[0].Finding.Code.ToString(), "", "")
            );
            return true;
        }

        var previous = hostile.HasPrevious
            ? DeclarationJson.Read(hostile.Document(hostile.Usual / 2)).GetDeclaration()
            : null;
        var (report, reviewed) = Timed(() =>
            previous is null
                ? DeclarationReview.Run(declaration)
                : DeclarationReview.Run(declaration, previous)
        );
        output.WriteLine(
            Row(
                hostile,
                $"{size:0.00}",
                report.Findings.Length.ToString(CultureInfo.InvariantCulture),
                $"{read / size:0.00}",
                $"{reviewed / size:0.00}"
            )
        );
        return reviewed / size <= MostForAMegabyte;
    }

    private static string Row(HostileCase hostile, params ReadOnlySpan<string> cells) =>
        $"| {hostile.Name} | {string.Join(" | ", cells!)} |";

    private static (T Result, double Seconds) Timed<T>(Func<T> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var result = work();
        process.Refresh();
        return (result, (process.TotalProcessorTime - before).TotalSeconds);
    }
}
