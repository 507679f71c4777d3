using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>What all documents of a report come to.</summary>
public sealed class ReportTotals
{
    private readonly SortedDictionary<string, RuleTotal> _byCode = new(StringComparer.Ordinal);
    private readonly List<(DocumentName Name, BilingualText Problem)> _unread = [];
    private readonly List<(DocumentName Name, BilingualText Reason)> _withoutDeclaration = [];

    private readonly FindingFilter _filter;

    internal ReportTotals(FindingFilter filter) => _filter = filter;

    /// <summary>The number of documents.</summary>
    public int Documents { get; private set; }

    /// <summary>How many of them have an error that nobody has accepted.</summary>
    public int WithErrors { get; private set; }

    /// <summary>The number of projects that could be read.</summary>
    public int Projects { get; private set; }

    /// <summary>What these projects ask for this year, in yuan.</summary>
    public decimal Amount { get; private set; }

    /// <summary>The findings of all documents.</summary>
    public FindingCounts Counts { get; private set; }

    /// <summary>How many of them the report does not list, because only some were asked for.</summary>
    public FindingCounts LeftOut { get; private set; }

    /// <summary>How often each rule has spoken, in the order of the codes.</summary>
    public IReadOnlyCollection<RuleTotal> ByCode => _byCode.Values;

    /// <summary>The documents in which there is no declaration, nor any project of one, and why.</summary>
    public IReadOnlyList<(DocumentName Name, BilingualText Reason)> WithoutDeclaration => _withoutDeclaration;

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<(DocumentName Name, BilingualText Problem)> Unread => _unread;

    internal void Add(DocumentName name, AuditReport report)
    {
        Documents++;
        if (NoDeclaration.IsAllOf(report))
        {
            _withoutDeclaration.Add((name, NoDeclaration.Describe(report)));
        }

        WithErrors += report.IsAcceptable ? 0 : 1;
        Counts = Counts.Plus(report.Counts);
        LeftOut = LeftOut.Plus(_filter.LeftOut(report));
        foreach (var project in report.Reading.Declaration?.Projects ?? [])
        {
            Projects++;
            Amount += project.RequestedAmount().GetValueOrDefault().Yuan;
        }

        foreach (var total in RuleTotal.Of(report))
        {
            var code = total.Definition.Code.ToString();
            var before = _byCode.GetValueOrDefault(code)?.Count ?? 0;
            _byCode[code] = total with { Count = before + total.Count };
        }
    }

    internal void AddUnread(DocumentName name, BilingualText problem) => _unread.Add((name, problem));
}
