using PerformanceBudget.Cli.Reports;

namespace PerformanceBudget.Cli.Checking;

/// <summary>Checks documents on all cores, and gives them to a report in their order.</summary>
internal sealed class CheckRun(
    CheckInputs inputs,
    Func<DocumentName, byte[], CheckedDocument> check,
    ProgressLine progress
)
{
    /// <summary>Runs until there is no further document.</summary>
    /// <param name="open">Opens the report, once it is clear that there is something to report.</param>
    /// <exception cref="CannotRunException">The only document that was asked for cannot be read.</exception>
    public CheckTotals Run(Func<ICheckReport> open)
    {
        var totals = new CheckTotals();
        ICheckReport? report = null;
        try
        {
            foreach (var result in OrderedWork.Run(inputs.Enumerate(), Check, Environment.ProcessorCount))
            {
                if (result.Problem is { } reason && !inputs.AreMany)
                {
                    throw new CannotRunException(reason);
                }

                report ??= open();
                if (result.Document is { } document)
                {
                    totals.Add(document);
                    report.Add(document);
                }
                else
                {
                    totals.AddUnread(result.Name, result.Problem!);
                    report.AddUnread(result.Name, result.Problem!);
                }

                progress.Show(totals.Documents);
            }

            (report ??= open()).End(totals);
            return totals;
        }
        finally
        {
            progress.Clear();
            report?.Dispose();
        }
    }

    private CheckResult Check(CheckInput input)
    {
        try
        {
            return new CheckResult(input.Name, check(input.Name, input.Read()), null);
        }
        catch (CannotRunException reason)
        {
            return new CheckResult(input.Name, null, reason.Reason);
        }
    }
}
