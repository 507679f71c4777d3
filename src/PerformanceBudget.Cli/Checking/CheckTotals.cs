using PerformanceBudget.Cli.Reports;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Checking;

/// <summary>What all documents of a run come to.</summary>
internal sealed class CheckTotals
{
    private readonly SortedDictionary<string, RuleTotal> _byCode = new(StringComparer.Ordinal);
    private readonly List<(DocumentName Name, BilingualText Problem)> _unread = [];

    /// <summary>The number of documents that were checked.</summary>
    public int Documents { get; private set; }

    /// <summary>How many of them have an error.</summary>
    public int WithErrors { get; private set; }

    /// <summary>The number of projects that were read.</summary>
    public int Projects { get; private set; }

    /// <summary>What they ask for this year, in yuan.</summary>
    public decimal Amount { get; private set; }

    /// <summary>The findings of all documents.</summary>
    public FindingCounts Counts { get; private set; }

    /// <summary>How often each rule has spoken, in the order of the codes.</summary>
    public IReadOnlyCollection<RuleTotal> ByCode => _byCode.Values;

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<(DocumentName Name, BilingualText Problem)> Unread => _unread;

    public void Add(CheckedDocument document)
    {
        var counts = FindingCounts.Of(document.Findings);
        Documents++;
        WithErrors += counts.Errors > 0 ? 1 : 0;
        Counts = Sum(Counts, counts);
        foreach (var project in document.Projects)
        {
            if (project.Project is { } read)
            {
                Projects++;
                Amount += read.AnnualFunding.Total.Yuan;
            }
        }

        foreach (var located in document.Findings)
        {
            var definition = located.Finding.Definition;
            var code = definition.Code.ToString();
            _byCode[code] = new RuleTotal(
                definition,
                _byCode.TryGetValue(code, out var before) ? before.Count + 1 : 1
            );
        }
    }

    public void AddUnread(DocumentName name, BilingualText problem) => _unread.Add((name, problem));

    private static FindingCounts Sum(FindingCounts left, FindingCounts right) =>
        new(
            left.Errors + right.Errors,
            left.Warnings + right.Warnings,
            left.Information + right.Information,
            left.Accepted + right.Accepted
        );
}
