using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Checking;

/// <summary>Which acceptances are used, and by which day they are judged.</summary>
/// <param name="files">Where they are.</param>
/// <param name="asOf">The day that the caller names; null for today.</param>
/// <param name="time">The clock, for the day of today and nothing else.</param>
internal sealed class AcceptanceChoice(AcceptanceFiles files, DateOnly? asOf, TimeProvider time)
{
    private readonly DateOnly _day = asOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
    private volatile bool _wereUsed;

    /// <summary>The day of today, where acceptances were judged by it.</summary>
    public DateOnly? UsedToday => _wereUsed && asOf is null ? _day : null;

    /// <summary>Options with the acceptances of a document, if it has any.</summary>
    /// <exception cref="CannotRunException">They cannot be read.</exception>
    public ReviewOptions AddTo(ReviewOptions options, DocumentName document)
    {
        if (document.Source is null && !files.AreOne)
        {
            return options;
        }

        var file = files.Of(document.Path);
        if (!files.AreOne && !File.Exists(file))
        {
            return options;
        }

        _wereUsed = true;
        return options.WithAcceptances(AcceptanceFile.Read(file), _day);
    }
}
