using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PerformanceBudget.Domain.Review;

/// <summary>Turns the JSON Pointers of a declaration into places that have names instead of indexes, and back.</summary>
/// <remarks>
/// <c>/projects/0/budget/lines/2</c> and <c>/projects/业务培训/budget/lines/交通费</c>: the first is where something stands
/// today, the second what people mean by it.
/// </remarks>
internal sealed class PlaceNames(ReviewInput input)
{
    // Kept, because every finding and every acceptance asks for them. By reference: there may be two parts that are equal.
    private readonly Dictionary<(object Owner, Type Elements), Dictionary<string, int>> _indexes = new(
        new ByReference()
    );
    private readonly Dictionary<BudgetLine, string[]> _spellings = new(ReferenceEqualityComparer.Instance);

    /// <summary>The place of a pointer; an element without a name keeps its index.</summary>
    public string Of(string pointer)
    {
        var place = new StringBuilder(pointer.Length);
        object? node = input;
        foreach (var step in JsonPointer.Steps(pointer))
        {
            var isElement = node is IReadOnlyList<object>;
            node = Child(node, step);
            place.Append('/').Append(JsonPointer.Escape(isElement ? NameOf(node) ?? step : step));
        }

        return place.ToString();
    }

    /// <summary>The pointer of a place, or of the innermost part of it that there is.</summary>
    public string PointerOf(string place)
    {
        var pointer = string.Empty;
        object? node = input;
        object owner = input;
        foreach (var step in JsonPointer.Steps(place))
        {
            var found = node is IReadOnlyList<object> list ? IndexOf(owner, list, step) : step;
            owner = node is null or IReadOnlyList<object> ? owner : node;
            node = found is null ? null : Child(node, found);
            if (
                node is null or IReadOnlyList<object> { Count: 0 }
                || ReferenceEquals(node, BudgetBreakdown.None)
            )
            {
                // Nothing stands there in a document.
                break;
            }

            pointer += "/" + JsonPointer.Escape(found!);
        }

        return pointer;
    }

    private string? IndexOf(object owner, IReadOnlyList<object> list, string name)
    {
        if (list.Count == 0)
        {
            return null;
        }

        // Of one owner the elements of no two lists are of one type.
        var key = (owner, list[0].GetType());
        if (!_indexes.TryGetValue(key, out var indexes))
        {
            _indexes.Add(key, indexes = new(StringComparer.Ordinal));
            for (var i = 0; i < list.Count; i++)
            {
                if (NameOf(list[i]) is { } one)
                {
                    _ = indexes.TryAdd(one, list[i] is Project ? input.PositionAt(i) : i);
                }
            }
        }

        return indexes.TryGetValue(name, out var index) ? JsonPointer.Index(index) : null;
    }

    private string[] SpellingsOf(BudgetLine line)
    {
        if (!_spellings.TryGetValue(line, out var spellings))
        {
            spellings =
            [
                .. line.Restated.Select(amount =>
                    amount.ToString(format: null, CultureInfo.InvariantCulture)
                ),
            ];
            _spellings.Add(line, spellings);
        }

        return spellings;
    }

    // The parts of a declaration that have names below them. Of everything else the property itself is the name.
    private object? Child(object? node, string step) =>
        (node, step) switch
        {
            (ReviewInput { Declaration: { } declaration }, "projects") => declaration.Projects,
            (Project project, "indicators") => project.Indicators,
            (Project project, "budget") => project.Budget,
            (Project project, "statement") => project.Statement,
            (BudgetBreakdown budget, "lines") => budget.Lines,
            (BudgetLine line, "lines") => line.Lines,
            (BudgetLine line, "restated") => SpellingsOf(line),
            (ProjectStatement statement, "overview") => statement.Overview,
            (ProjectStatement statement, "basis") => statement.Basis,
            (ProjectStatement statement, "plan") => statement.Plan,
            (ProjectStatement statement, "implementers") => statement.Implementers,
            (Overview overview, "parts") => overview.Parts,
            (Basis basis, "documents") => basis.Documents,
            (PlanItem item, "items") => item.Items,
            (IReadOnlyList<object> list, _) => Element(list, step),
            _ => null,
        };

    private object? Element(IReadOnlyList<object> list, string step) =>
        !JsonPointer.TryReadIndex(step, out var index) ? null
        : list is IReadOnlyList<Project> ? input.ProjectAt(index)
        : index < list.Count ? list[index]
        : null;

    private static string? NameOf(object? element) =>
        element switch
        {
            Project project => project.Name,
            Indicator indicator => indicator.Name,
            BudgetLine line => line.Name,
            OverviewPart part => part.Name,
            PlanItem item => item.Name,
            BasisDocument document => document.Number ?? document.Title,
            string text => text,
            _ => null,
        };

    private sealed class ByReference : IEqualityComparer<(object Owner, Type Elements)>
    {
        public bool Equals((object Owner, Type Elements) x, (object Owner, Type Elements) y) =>
            ReferenceEquals(x.Owner, y.Owner) && x.Elements == y.Elements;

        public int GetHashCode((object Owner, Type Elements) obj) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Owner), obj.Elements);
    }
}
