using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>The JSON of a declaration while somebody makes a mistake in it.</summary>
/// <param name="root">The document, which is changed in place.</param>
public sealed class Sheet(JsonNode root)
{
    public JsonNode Root => root;

    public int Year => (int)root["fiscalYear"]!;

    public string Department => (string)root["department"]!;

    /// <summary>The pointers of all projects.</summary>
    public IEnumerable<string> Projects => Items("/projects");

    /// <summary>Whether only some of the department's projects are in it.</summary>
    public bool IsSelection => root["selection"]?.GetValue<bool>() == true;

    /// <summary>What stands at a pointer; null for nothing.</summary>
    public JsonNode? this[string pointer] =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate(
                (JsonNode?)root,
                (node, step) =>
                    node switch
                    {
                        JsonArray items => int.Parse(step, CultureInfo.InvariantCulture) is var i
                        && i < items.Count
                            ? items[i]
                            : null,
                        JsonObject properties => properties[step],
                        _ => null,
                    }
            );

    /// <summary>The text at a pointer; null for nothing.</summary>
    public string? Text(string pointer) => this[pointer]?.GetValue<string>();

    /// <summary>The number at a pointer; null for nothing.</summary>
    public decimal? Number(string pointer) => this[pointer]?.GetValue<decimal>();

    /// <summary>The pointers of what is in a list; none where there is no list.</summary>
    public IEnumerable<string> Items(string pointer) =>
        this[pointer] is JsonArray items
            ? Enumerable
                .Range(0, items.Count)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"))
            : [];

    /// <summary>The pointers of the indicators of a project, or of all.</summary>
    public IEnumerable<string> Indicators(string? project = null) =>
        project is null
            ? Projects.SelectMany(one => Items(one + "/indicators"))
            : Items(project + "/indicators");

    /// <summary>The pointers of the lines of a project, or of all, with those below them.</summary>
    public IEnumerable<string> Lines(string? project = null) =>
        project is null
            ? Projects.SelectMany(one => LinesBelow(one + "/budget"))
            : LinesBelow(project + "/budget");

    /// <summary>The pointers of the steps of all plans.</summary>
    public IEnumerable<string> Steps() =>
        Projects.SelectMany(project => StepsOf(project + "/statement/plan"));

    /// <summary>Replaces what stands at a pointer, or puts it there.</summary>
    public void Set(string pointer, JsonNode? value)
    {
        var (parent, step) = Split(pointer);
        if (this[parent] is JsonArray items)
        {
            items[int.Parse(step, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            this[parent]![step] = value;
        }
    }

    /// <summary>Takes away what stands at a pointer.</summary>
    public void Remove(string pointer)
    {
        var (parent, step) = Split(pointer);
        if (this[parent] is JsonArray items)
        {
            items.RemoveAt(int.Parse(step, CultureInfo.InvariantCulture));
        }
        else
        {
            _ = this[parent]!.AsObject().Remove(step);
        }
    }

    /// <summary>Exchanges what stands at two pointers.</summary>
    public void Exchange(string one, string other)
    {
        var (first, second) = (this[one]!.DeepClone(), this[other]!.DeepClone());
        Set(one, second);
        Set(other, first);
    }

    /// <summary>The value of an indicator; null for none.</summary>
    public IndicatorValue? Value(string indicator) =>
        this[indicator + "/value"]?.Deserialize<IndicatorValue>();

    /// <summary>The value of an indicator where it is a number with a sign.</summary>
    public ThresholdValue? Threshold(string indicator) => Value(indicator) as ThresholdValue;

    /// <summary>Writes the value of an indicator.</summary>
    public void SetValue(string indicator, string text) =>
        Set(indicator + "/value", JsonSerializer.SerializeToNode<IndicatorValue>(IndicatorValue.Parse(text)));

    /// <summary>Writes another number into the value of an indicator, spelled as before; false where that cannot be.</summary>
    public bool SetNumber(string indicator, decimal number)
    {
        var text = Digits.Replace(Value(indicator)!.Text, Digits.Plain(number));
        if (Threshold(indicator) is not { } before || IndicatorValue.Parse(text) is not ThresholdValue after)
        {
            return false;
        }

        SetValue(indicator, text);
        return after.Comparison == before.Comparison && after.Unit == before.Unit && after.Number == number;
    }

    /// <summary>Writes an amount as it is stated, and the exact amount beside it.</summary>
    public void SetStated(string line, string stated)
    {
        Set(line + "/stated", stated);
        Set(line + "/amount", JsonNode.Parse(StatedAmount.Parse(stated).Value.ToString()));
    }

    /// <summary>The project that a pointer is in.</summary>
    public static string ProjectOf(string pointer) => string.Join('/', pointer.Split('/').Take(3));

    /// <summary>What a pointer is in.</summary>
    public static string ParentOf(string pointer) => Split(pointer).Parent;

    private IEnumerable<string> LinesBelow(string pointer) =>
        Items(pointer + "/lines").SelectMany(line => LinesBelow(line).Prepend(line));

    private IEnumerable<string> StepsOf(string pointer) =>
        Items(pointer).SelectMany(step => StepsOf(step + "/items").Prepend(step));

    private static (string Parent, string Step) Split(string pointer)
    {
        var i = pointer.LastIndexOf('/');
        return (pointer[..i], pointer[(i + 1)..]);
    }
}
