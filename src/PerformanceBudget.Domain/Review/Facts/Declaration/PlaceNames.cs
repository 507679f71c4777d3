using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain.Review;

/// <summary>Turns the JSON Pointers of a declaration into places that have names instead of indexes, and back.</summary>
/// <remarks>
/// <c>/projects/0/budget/lines/2</c> and <c>/projects/业务培训/budget/lines/交通费</c>: the first is where something stands
/// today, the second what people mean by it.
/// </remarks>
internal sealed class PlaceNames(ReviewInput input)
{
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
        foreach (var step in JsonPointer.Steps(place))
        {
            var found = node is IReadOnlyList<object> list ? IndexOf(list, step) : step;
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

    private string? IndexOf(IReadOnlyList<object> list, string name)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (string.Equals(NameOf(list[i]), name, StringComparison.Ordinal))
            {
                return JsonPointer.Index(list[i] is Project ? input.PositionAt(i) : i);
            }
        }

        return null;
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
            (BudgetLine line, "restated") => line
                .Restated.Select(amount => amount.ToString(format: null, CultureInfo.InvariantCulture))
                .ToArray(),
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
}
