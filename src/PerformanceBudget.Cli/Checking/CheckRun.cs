using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Checking;

/// <summary>Checks documents on all cores, and gives them to a report in their order.</summary>
/// <param name="inputs">The documents.</param>
/// <param name="options">How to audit them.</param>
/// <param name="known">What is known about documents that do not say it.</param>
/// <param name="acceptances">Which acceptances to use.</param>
/// <param name="previous">Where the declarations of the year before are looked for; null where they are not.</param>
/// <param name="progress">Tells how far the run has come.</param>
internal sealed class CheckRun(
    CheckInputs inputs,
    AuditOptions options,
    DocumentOptions known,
    AcceptanceChoice acceptances,
    PreviousYear? previous,
    ProgressLine progress
)
{
    // A line of more than the library reads is all that reading says about it.
    private const string TooLong = "PB1020";

    private readonly List<(DocumentName Name, PreviousMatch Match)> _compared = [];

    /// <summary>The documents that were compared with the year before so far, each with what was found for it.</summary>
    public IReadOnlyList<(DocumentName Name, PreviousMatch Match)> Compared => _compared;

    /// <summary>Runs until there is no further document.</summary>
    /// <param name="open">Opens the report, once it is clear that there is something to report.</param>
    /// <exception cref="CannotRunException">The only document that was asked for cannot be read.</exception>
    public ReportTotals Run(Func<ReportWriter> open)
    {
        ReportWriter? report = null;
        try
        {
            foreach (var result in inputs.Enumerate().SelectMany(Check))
            {
                if (result.Problem is { } reason && !inputs.AreMany)
                {
                    throw new CannotRunException(reason);
                }

                report ??= open();
                if (result.Report is { } audit)
                {
                    report.Add(result.Name, audit);
                    if (result.Previous is { } match)
                    {
                        _compared.Add((result.Name, match));
                    }
                }
                else
                {
                    report.AddUnread(result.Name, result.Problem!);
                }

                progress.Show(report.Totals.Documents);
            }

            (report ??= open()).End();
            return report.Totals;
        }
        finally
        {
            progress.Clear();
            report?.Dispose();
        }
    }

    private IEnumerable<CheckResult> Check(InputPart part) =>
        part.Lines is { } lines
            ? CheckLines(lines)
            : OrderedWork.Run(part.Files, CheckFile, Environment.ProcessorCount);

    private CheckResult CheckFile(InputDocument file)
    {
        if (file.Problem is { } problem)
        {
            return new CheckResult(file.Name, null, problem);
        }

        try
        {
            var itsOptions = new AuditOptions
            {
                Review = acceptances.AddTo(options.Review, file.Name),
                Previous = options.Previous,
            };
            return Compare(file.Name, file.Open().Audit(itsOptions, known), itsOptions.Review);
        }
        catch (CannotRunException reason) when (inputs.AreMany)
        {
            return new CheckResult(file.Name, null, reason.Reason);
        }
    }

    /// <summary>Reviews what was read once more, where there is a declaration of the year before to compare it with.</summary>
    private CheckResult Compare(DocumentName name, AuditReport report, ReviewOptions review)
    {
        if (previous is null || report.Reading is not { IsComplete: true, Declaration: { } declaration })
        {
            return new CheckResult(name, report, null);
        }

        var match = previous.PartnerOf(declaration);
        return new CheckResult(
            name,
            match.Declaration is { } before
                ? DeclarationAudit.Run(
                    report.Reading,
                    new AuditOptions { Review = review, Previous = before }
                )
                : report,
            null,
            match
        );
    }

    private IEnumerable<CheckResult> CheckLines(Stream lines)
    {
        var limits = ReadingOptions.Default.WithDegreeOfParallelism(Environment.ProcessorCount);
        return DeclarationAudit
            .RunLinesAsync(lines, new AuditOptions { Reading = limits, Review = options.Review })
            .ToBlockingEnumerable()
            .Select(report =>
            {
                var name = DocumentName.OfLine(report.Reading.Line);
                return report.Findings is [{ Finding.Code: var code }] && code.ToString() == TooLong
                    ? new CheckResult(name, null, LineTooLong(limits.MaxBytes / (1024 * 1024)))
                    : Compare(name, report, options.Review);
            });
    }

    private static BilingualText LineTooLong(int limit) =>
        new(
            FormattableString.Invariant($"该行超过{limit} MiB。"),
            FormattableString.Invariant($"The line has more than {limit} MiB.")
        );
}
