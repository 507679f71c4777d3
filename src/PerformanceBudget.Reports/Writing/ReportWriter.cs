using Ardalis.GuardClauses;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>Takes documents one after the other, and writes what there is to say about them.</summary>
/// <remarks>
/// <see cref="ReportFormat"/> makes them; an application can have one of its own. Not for several threads at once.
/// </remarks>
public abstract class ReportWriter : IDisposable
{
    /// <summary>Begins a report of all findings.</summary>
    protected ReportWriter()
        : this(ReportOptions.Default) { }

    /// <summary>Begins a report.</summary>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    protected ReportWriter(ReportOptions options)
    {
        Options = Guard.Against.Null(options);
        Totals = new ReportTotals(options.Filter);
    }

    /// <summary>What all documents so far come to.</summary>
    public ReportTotals Totals { get; }

    /// <summary>How the report is written.</summary>
    protected ReportOptions Options { get; }

    /// <summary>Takes a document.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="report">What there is to say about it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(DocumentName name, AuditReport report)
    {
        Guard.Against.Null(name);
        Totals.Add(name, Guard.Against.Null(report));
        Write(name, report);
    }

    /// <summary>Takes an input of which there is no document, such as a file that may not be read.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="problem">Why there is no document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void AddUnread(DocumentName name, BilingualText problem)
    {
        Totals.AddUnread(Guard.Against.Null(name), Guard.Against.Null(problem));
        WriteUnread(name, problem);
    }

    /// <summary>Ends the report. Without it the output is no whole report.</summary>
    public abstract void End();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes what there is to say about a document.</summary>
    protected abstract void Write(DocumentName name, AuditReport report);

    /// <summary>Writes that there is no document; nothing where only the summary says so.</summary>
    protected virtual void WriteUnread(DocumentName name, BilingualText problem) { }

    /// <summary>Lets go of what the writer holds; the output stays open.</summary>
    protected virtual void Dispose(bool disposing) { }
}
