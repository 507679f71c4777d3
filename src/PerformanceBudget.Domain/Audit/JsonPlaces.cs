using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>Lines and columns of a JSON document.</summary>
/// <param name="utf8Json">The document.</param>
/// <param name="line">The line of the file in which it starts, from 1.</param>
internal sealed class JsonPlaces(byte[] utf8Json, int line) : IPlaceResolver
{
    private const string Text = "/text";
    private const string Formula = "/formula";

    public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers)
    {
        var places = Locate(pointers);
        string[] texts =
        [
            .. pointers.Where(pointer =>
                pointer.EndsWith(Text, StringComparison.Ordinal) && !places.ContainsKey(pointer)
            ),
        ];
        if (texts.Length == 0)
        {
            return places;
        }

        // A formula that cannot be read is the text of its line.
        var formulas = Locate(Array.ConvertAll(texts, FormulaOf));
        foreach (var text in texts)
        {
            if (formulas.TryGetValue(FormulaOf(text), out var place))
            {
                places.Add(text, place);
            }
        }

        return places;
    }

    private static string FormulaOf(string text) => text[..^Text.Length] + Formula;

    private Dictionary<string, SourcePlace> Locate(IReadOnlyCollection<string> pointers) =>
        DeclarationJson
            .Locate(utf8Json, pointers)
            .ToDictionary(
                entry => entry.Key,
                entry => SourcePlace.At(entry.Value with { Line = entry.Value.Line + line - 1 }),
                StringComparer.Ordinal
            );
}
