using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>What the objects of a document refer to: fonts, drawing parameters, and composites.</summary>
internal sealed class OfdResources(OfdBudget budget)
{
    private const int MostParameters = 16;

    private readonly HashSet<string> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _symbolFonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfdStyle> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OfdObject>> _composites = new(StringComparer.Ordinal);
    private readonly Dictionary<Rune, string?> _texts = [];
    private readonly OfdObjectReader _reader = new(budget, isShared: true);

    /// <summary>Whether a part has still to be read.</summary>
    public bool Begin(string part) => _parts.Add(part);

    /// <summary>The font, if its letters are signs; otherwise null.</summary>
    public string? SymbolFont(string? id) => id is null ? null : _symbolFonts.GetValueOrDefault(id);

    /// <summary>What letters of a font say; null where that is for private use, or no letter.</summary>
    public string? TextOf(ReadOnlySpan<char> letters, string? symbolFont)
    {
        if (Rune.DecodeFromUtf16(letters, out var rune, out var length) != OperationStatus.Done)
        {
            return null;
        }

        if (length < letters.Length)
        {
            return letters.ToString();
        }

        if (rune.IsBmp && symbolFont is not null)
        {
            _ = Rune.TryCreate(SymbolFonts.Map((char)rune.Value, symbolFont), out rune);
        }

        ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, rune, out var isKnown);
        if (!isKnown)
        {
            text = IsLetter(rune) ? rune.ToString() : null;
        }

        return text;
    }

    /// <summary>The objects of a composite; null where it is not defined.</summary>
    public List<OfdObject>? Composite(string? id) => id is null ? null : _composites.GetValueOrDefault(id);

    /// <summary>A style with what the parameters say to which it leaves that, and those to which they leave it.</summary>
    public OfdStyle Resolve(OfdStyle style)
    {
        for (var i = 0; i < MostParameters && style.Parameters is { } id; i++)
        {
            if (!_parameters.TryGetValue(id, out var parameters))
            {
                break;
            }

            style = style.With(parameters);
        }

        return style;
    }

    public void Read(XmlPart xml)
    {
        var resources = xml.Depth;
        while (xml.NextChild(resources))
        {
            var group = xml.Depth;
            while (xml.NextChild(group))
            {
                if (xml.Attribute("ID") is { } id)
                {
                    Read(xml, id);
                }
            }
        }
    }

    private static bool IsLetter(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || (
            rune != Rune.ReplacementChar
            && Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
                )
        );

    private void Read(XmlPart xml, string id)
    {
        switch (xml.Name)
        {
            case "Font" when SymbolFonts.Named(xml.Attribute("FontName")) is { } font:
                budget.CountObject(isShared: true);
                _symbolFonts[id] = font;
                break;
            case "DrawParam":
                budget.CountObject(isShared: true);
                _parameters[id] = ReadParameters(xml);
                break;
            case "CompositeGraphicUnit":
                budget.CountObject(isShared: true);
                _composites[id] = ReadComposite(xml);
                break;
        }
    }

    private static OfdStyle ReadParameters(XmlPart xml)
    {
        var style = OfdStyle.Of(xml, xml.Attribute("Relative"));
        var parameters = xml.Depth;
        while (xml.NextChild(parameters))
        {
            style = style.WithColor(xml);
        }

        return style;
    }

    private List<OfdObject> ReadComposite(XmlPart xml)
    {
        var objects = new List<OfdObject>();
        var unit = xml.Depth;
        while (xml.NextChild(unit))
        {
            if (xml.Name is "Content")
            {
                _reader.Read(xml, objects);
            }
        }

        return objects;
    }
}
