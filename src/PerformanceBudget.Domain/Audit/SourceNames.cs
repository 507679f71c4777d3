using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>What the source calls its projects, lines, indicators …</summary>
/// <remarks>
/// The names of a JSON document are taken from the document itself and not from the model, so that what could not be read has
/// names too, as far as the document is JSON.
/// </remarks>
internal sealed class SourceNames
{
    private const string Projects = "/projects";

    private readonly JsonElement? _root;

    // A JSON element counts its way to an index, and there can be thousands of anything.
    private readonly ConcurrentDictionary<string, JsonElement[]> _lists = new(StringComparer.Ordinal);

    // Reports name the way to each finding from the top.
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    public SourceNames(SourceReading reading) =>
        _root = ReadableJson.Parse(reading.Utf8Json ?? JsonOf(reading));

    /// <summary>The number of projects in the source, 0 where it has none.</summary>
    public int ProjectCount => ElementsOf(Projects).Length;

    /// <summary>The name of the element to which a pointer leads, where it has one.</summary>
    public string? NameOf(string pointer) => _known.GetOrAdd(pointer, asked => NameOf(At(asked)));

    /// <summary>The names of the elements of a list, null for those that have none; nothing where there is no list.</summary>
    public ImmutableArray<string?> NamesIn(string pointer) =>
        [.. ElementsOf(pointer).Select(element => NameOf(element))];

    private JsonElement[] ElementsOf(string list) =>
        _lists.GetOrAdd(
            list,
            pointer =>
                At(pointer) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : []
        );

    private JsonElement? At(string pointer)
    {
        var element = _root;
        var parent = string.Empty;
        foreach (var step in JsonPointer.Steps(pointer))
        {
            element = element is { ValueKind: JsonValueKind.Array }
                ? ElementAt(parent, step)
                : Child(element, step);
            parent = JsonPointer.At(parent, step);
        }

        return element;
    }

    private JsonElement? ElementAt(string list, string step) =>
        JsonPointer.TryReadIndex(step, out var index)
        && ElementsOf(list) is var elements
        && index < elements.Length
            ? elements[index]
            : null;

    private static string? NameOf(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String }
            ? TextOf(element)
            : TextOf(Child(element, "name"))
                ?? TextOf(Child(element, "title"))
                ?? TextOf(Child(element, "number"));

    /// <summary>The projects that could be read, each at its index, as they would stand in a JSON document.</summary>
    private static byte[] JsonOf(SourceReading reading)
    {
        var projects = new Project?[reading.ProjectPositions.DefaultIfEmpty(-1).Max() + 1];
        for (var i = 0; i < reading.ProjectPositions.Length; i++)
        {
            projects[reading.ProjectPositions[i]] = reading.Declaration!.Projects[i];
        }

        var output = new ArrayBufferWriter<byte>();
        output.Write("{\"projects\":["u8);
        for (var i = 0; i < projects.Length; i++)
        {
            output.Write(i == 0 ? ""u8 : ","u8);
            if (projects[i] is { } project)
            {
                ProjectJson.Write(output, project);
            }
            else
            {
                output.Write("null"u8);
            }
        }

        output.Write("]}"u8);
        return output.WrittenSpan.ToArray();
    }

    private static JsonElement? Child(JsonElement? parent, string step)
    {
        if (parent is not { ValueKind: JsonValueKind.Object } json)
        {
            return null;
        }

        try
        {
            return json.TryGetProperty(step, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in the name of a property: .NET looks no further.
            return null;
        }
    }

    private static string? TextOf(JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.String } text)
        {
            return null;
        }

        try
        {
            return text.GetString() is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: no name that could be shown.
            return null;
        }
    }
}
