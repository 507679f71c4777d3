using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Testing.Fuzzing.Targets;

namespace PerformanceBudget.Fuzz.Suites;

/// <summary>The big list of naughty strings: as every text of the declarations that have everything, and for every reader of a text.</summary>
internal static class NaughtyStrings
{
    /// <summary>Tries every string.</summary>
    /// <param name="folder">The folder of the suites.</param>
    /// <param name="failures">Gets what does not hold.</param>
    /// <returns>What was tried.</returns>
    public static string Run(string folder, List<string> failures)
    {
        var strings = JsonSerializer.Deserialize<string[]>(
            File.ReadAllBytes(Path.Combine(folder, "naughty-strings", "blns.json"))
        )!;
        var readers = DomainTargets.All.OfType<TextTarget>().ToList();
        var documents = 0;
        foreach (var naughty in strings)
        {
            try
            {
                var bytes = Encoding.UTF8.GetBytes(naughty);
                readers.ForEach(reader => reader.Examine(bytes, isThorough: true));
                foreach (var document in Documents(naughty))
                {
                    documents++;
                    DeclarationTarget.Hold(document, withReports: true);
                }
            }
#pragma warning disable CA1031 // Whatever it is, it is a failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures.Add($"{naughty}: {exception.Message}");
            }
        }

        return $"naughty strings: {strings.Length}, for {readers.Count} readers and in {documents} declarations";
    }

    // A declaration with everything: each of its texts alone.
    private static IEnumerable<byte[]> Documents(string naughty)
    {
        var document = JsonNode.Parse(
            File.ReadAllBytes(Repository.PathTo("tests", "fixtures", "base.json"))
        )!;
        foreach (var text in Texts(document).ToList())
        {
            var was = text.GetValue<string>();
            var parent = text.Parent!;
            var isProperty = parent is JsonObject;
            var (name, index) = (
                isProperty ? text.GetPropertyName() : string.Empty,
                isProperty ? 0 : text.GetElementIndex()
            );
            Set(naughty);
            yield return Encoding.UTF8.GetBytes(document.ToJsonString());
            Set(was);

            void Set(string value)
            {
                if (isProperty)
                {
                    parent[name] = value;
                }
                else
                {
                    parent[index] = value;
                }
            }
        }
    }

    private static IEnumerable<JsonValue> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Texts(member.Value)),
            JsonArray items => items.SelectMany(Texts),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [value],
            _ => [],
        };
}
