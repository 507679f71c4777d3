using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>The filters of PdfPig, none of which fills the memory.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _bounded = DefaultFilterProvider
        .Instance.GetAllFilters()
        .ToDictionary(filter => filter, IFilter (filter) => new BoundedFilter(filter, budget));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => [.. _bounded.Values];

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => _bounded[filter])];
}
