using PerformanceBudget.Cli.Reports;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Checking;

/// <summary>Takes documents one after the other, and writes what there is to say about them.</summary>
internal interface ICheckReport : IDisposable
{
    void Add(CheckedDocument document);

    /// <summary>Takes an input of which there is no document.</summary>
    void AddUnread(DocumentName name, BilingualText problem);

    /// <summary>Ends the report.</summary>
    void End(CheckTotals totals);
}
