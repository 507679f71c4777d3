using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>A document that no office would write, made to keep a reviewer busy: as many parts of one kind as one asks for.</summary>
public sealed class HostileCase
{
    private readonly Func<int, JsonObject> _make;

    internal HostileCase(string name, int usual, Func<int, JsonObject> make, bool hasPrevious = false)
    {
        Name = name;
        Usual = usual;
        HasPrevious = hasPrevious;
        _make = make;
    }

    /// <summary>What it attacks, in a few words.</summary>
    public string Name { get; }

    /// <summary>How many parts make some hundred kilobytes.</summary>
    public int Usual { get; }

    /// <summary>Whether it is to be compared with one of half as many parts as that of the year before.</summary>
    public bool HasPrevious { get; }

    /// <summary>The document with so many parts, in UTF-8.</summary>
    public byte[] Document(int parts) => Encoding.UTF8.GetBytes(_make(parts).ToJsonString(Options));

    /// <summary>The document with so many parts that it has about so many bytes.</summary>
    public byte[] DocumentOf(int bytes)
    {
        var parts = Usual;
        var document = Document(parts);
        // What grows faster than its parts needs a second look.
        for (var i = 0; i < 3 && Math.Abs(document.Length - bytes) > bytes / 10; i++)
        {
            parts = (int)Math.Max(1, (long)parts * bytes / document.Length);
            document = Document(parts);
        }

        return document;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static JsonSerializerOptions Options { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
