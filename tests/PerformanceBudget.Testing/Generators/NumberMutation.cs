using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing;

/// <summary>A document in which exactly one number was changed.</summary>
/// <param name="Number">Which one.</param>
/// <param name="After">What it was changed to.</param>
/// <param name="Json">The document.</param>
public sealed partial record NumberMutation(NumberMutation.Place Number, string After, string Json)
{
    /// <summary>A number of a document.</summary>
    /// <param name="Kind">What numbers of that kind are called.</param>
    /// <param name="Pointer">The property that has it.</param>
    /// <param name="Index">Where it begins in the text of that property.</param>
    /// <param name="Text">Its digits.</param>
    public sealed record Place(string Kind, string Pointer, int Index, string Text);

    public static IReadOnlyList<Place> NumbersOf(DepartmentDeclaration declaration) =>
        [.. Leaves(Parse(declaration), string.Empty).SelectMany(leaf => NumbersOf(leaf.Pointer, leaf.Value))];

    public static NumberMutation Change(DepartmentDeclaration declaration, Place number, int way, int by)
    {
        var document = Parse(declaration);
        var text = TextOf(Find(document, number.Pointer));
        var after = number.Kind.Contains("date", StringComparison.Ordinal)
            ? ((int.Parse(number.Text, null) + by - 1) % 12 + 1).ToString("D2", CultureInfo.InvariantCulture)
            : Change(number.Text, way, by);
        Replace(
            document,
            number.Pointer,
            text.Remove(number.Index, number.Text.Length).Insert(number.Index, after)
        );
        if (number.Kind == LineFigure)
        {
            // Who writes a wrong figure writes it once: the exact amount is that of what is written.
            var stated = StatedAmount.Parse(TextOf(Find(document, number.Pointer)));
            Replace(
                document,
                number.Pointer.Replace("/stated", "/amount", StringComparison.Ordinal),
                stated.Value.ToString()
            );
        }

        return new(number, after, document.ToJsonString());
    }

    public override string ToString() => $"{Number.Kind} {Number.Pointer}: {Number.Text} → {After}";

    private const string LineFigure = "line figure";

    private static string Change(string number, int way, int by)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        var step = new decimal(1, 0, 0, false, value.Scale);
        var changed = way switch
        {
            0 => value + step,
            1 => Math.Max(0, value - step),
            2 => value * 10,
            3 => Math.Round(value / 10, value.Scale),
            4 => value * 10_000,
            5 => value + (by * step),
            6 => WithSwappedDigits(number),
            7 => decimal.Parse("1" + number, CultureInfo.InvariantCulture),
            8 => 0,
            _ => value * by,
        };
        changed = changed == value ? value + (by * step) : changed;
        return changed.ToString("F" + value.Scale, CultureInfo.InvariantCulture);
    }

    private static decimal WithSwappedDigits(string number)
    {
        var digits = number.ToCharArray();
        for (var i = 1; i < digits.Length; i++)
        {
            if (char.IsDigit(digits[i - 1]) && char.IsDigit(digits[i]) && digits[i - 1] != digits[i])
            {
                (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
                break;
            }
        }

        return decimal.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<Place> NumbersOf(string pointer, JsonNode leaf)
    {
        var text = TextOf(leaf);
        foreach (Match match in Digits().Matches(text))
        {
            foreach (var kind in KindsOf(pointer, text, match.Index))
            {
                yield return new(kind, pointer, match.Index, match.Value);
            }
        }
    }

    private static IEnumerable<string> KindsOf(string pointer, string text, int index)
    {
        var steps = pointer.Split('/');
        var (owner, name) = (steps[^2], steps[^1]);
        var isLine = steps is [.., "lines", _, _];
        var found = (owner, name) switch
        {
            ("headline", "stated") => "headline amount",
            ("headline", "projectCount") => "count: projects",
            ("headline", "largeProjectCount") => "count: large projects",
            ("funding", "total") => "project total",
            ("funding", _) => "part of the project total",
            ("annualFunding", "total") => "annual total",
            ("annualFunding", _) => "part of the annual total",
            ("budget", "stated") => "breakdown total",
            ("restated", _) => "restated amount",
            (_, "formula") => index < text.IndexOf('=', StringComparison.Ordinal)
            || !text.Contains('=', StringComparison.Ordinal)
                ? "formula price or count"
                : "formula result",
            ("overview", "stated") => "overview amount",
            (_, "stated") when steps.Contains("parts", StringComparer.Ordinal) => "overview part",
            (_, "amount") when isLine => "line amount alone",
            ("value", "number") when pointer.Contains("/indicators/6/", StringComparison.Ordinal) =>
                "count: people paid for",
            (_, "start" or "end") when index == 5 && !steps.Contains("plan", StringComparer.Ordinal) =>
                "date: month of a period",
            _ => null,
        };
        if (isLine && name == "stated")
        {
            yield return LineFigure;
            yield return "line text alone";
        }
        else if (found is not null)
        {
            yield return found;
        }
    }

    private static JsonObject Parse(DepartmentDeclaration declaration) =>
        JsonNode.Parse(DeclarationJson.ToUtf8Bytes(declaration))!.AsObject();

    private static IEnumerable<(string Pointer, JsonNode Value)> Leaves(JsonNode? node, string pointer) =>
        node switch
        {
            JsonObject properties => properties.SelectMany(property =>
                Leaves(property.Value, $"{pointer}/{property.Key}")
            ),
            JsonArray items => items.SelectMany((item, i) => Leaves(item, $"{pointer}/{i}")),
            null => [],
            _ => [(pointer, node)],
        };

    private static JsonNode Find(JsonNode document, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate(
                document,
                (node, step) => node is JsonArray items ? items[int.Parse(step, null)]! : node[step]!
            );

    private static void Replace(JsonNode document, string pointer, string text)
    {
        var old = Find(document, pointer);
        old.ReplaceWith(
            old.GetValueKind() == System.Text.Json.JsonValueKind.String
                ? JsonValue.Create(text)
                : JsonNode.Parse(text)!
        );
    }

    private static string TextOf(JsonNode leaf) =>
        leaf.GetValueKind() == System.Text.Json.JsonValueKind.String
            ? leaf.GetValue<string>()
            : leaf.ToJsonString();

    [GeneratedRegex("[0-9]+([.][0-9]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
