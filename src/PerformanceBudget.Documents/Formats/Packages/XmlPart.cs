using System.Globalization;
using System.Text;
using System.Xml;

namespace PerformanceBudget.Documents;

/// <summary>A part of a package, read forward: elements inside one another, within limits.</summary>
/// <remarks>
/// <para>
/// Whoever reads an element loops over <see cref="NextChild"/> with the <see cref="Depth"/> at which it stands. What is not read of
/// a child is skipped by the next call, so that leaving an element out is to do nothing.
/// </para>
/// <code>
/// var row = xml.Depth;
/// while (xml.NextChild(row)) { … }
/// </code>
/// </remarks>
internal sealed class XmlPart(XmlReader xml, ReadLimits limits)
{
    private readonly char[] _chunk = new char[512];
    private long _characters;

    /// <summary>Whether the first element has been reached.</summary>
    public bool HasRoot { get; private set; }

    /// <summary>The local name of the element.</summary>
    public string Name => xml.LocalName;

    public string Namespace => xml.NamespaceURI;

    public int Depth => xml.Depth;

    public bool IsElement => xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether it stands at blanks that no <c>xml:space</c> keeps.</summary>
    private bool IsBlank => xml.NodeType == XmlNodeType.Whitespace;

    public void MoveToRoot()
    {
        while (Advance() && !IsElement) { }

        HasRoot = true;
    }

    public void MoveToEnd()
    {
        while (Advance()) { }
    }

    /// <summary>Goes on to the next element that stands directly in the one at that depth; false at its end.</summary>
    public bool NextChild(int parent)
    {
        while (NextNode(parent))
        {
            if (IsElement)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next element or text that stands directly in the element at that depth; false at its end.</summary>
    public bool NextNode(int parent)
    {
        if (xml.Depth == parent && xml.IsEmptyElement)
        {
            return false;
        }

        while (Advance() && xml.Depth > parent)
        {
            if (xml.Depth == parent + 1 && xml.NodeType != XmlNodeType.EndElement)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attribute in the namespace of its element or in none; null where there is none.</summary>
    public string? Attribute(string name) =>
        xml.GetAttribute(name) ?? xml.GetAttribute(name, xml.NamespaceURI);

    public string? Attribute(string name, string space) => xml.GetAttribute(name, space);

    /// <summary>The attribute as a whole number from 0; null where there is none or it is something else.</summary>
    public int? Number(string name) =>
        int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The attribute as true or false; null where there is none or it is something else.</summary>
    public bool? Flag(string name) =>
        Attribute(name) switch
        {
            "true" or "True" or "1" => true,
            "false" or "False" or "0" => false,
            _ => null,
        };

    /// <summary>The attribute as a span of cells: at least 1.</summary>
    public int Span(string name) => Math.Max(1, Number(name) ?? 1);

    /// <summary>The text of the element, but for blanks alone that no <c>xml:space</c> keeps.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        AppendText(text);
        return text.ToString();
    }

    /// <summary>Appends the text of the element, but for blanks alone that no <c>xml:space</c> keeps.</summary>
    public void AppendText(StringBuilder to)
    {
        var element = xml.Depth;
        while (NextNode(element))
        {
            if (!IsElement && !IsBlank)
            {
                AppendNode(to);
            }
        }
    }

    /// <summary>Appends the text at which the reader stands, piece by piece: it may be the whole part.</summary>
    public void AppendNode(StringBuilder to)
    {
        int count;
        while ((count = xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0)
        {
            CountCharacters(count);
            _ = to.Append(_chunk, 0, count);
        }
    }

    /// <summary>Appends as many blanks as the part says.</summary>
    public void AppendBlanks(StringBuilder to, int count)
    {
        CountCharacters(count);
        _ = to.Append(' ', count);
    }

    private void CountCharacters(int count)
    {
        _characters += count;
        limits.Check(ReadLimit.Characters, _characters);
    }

    private bool Advance()
    {
        if (!xml.Read())
        {
            return false;
        }

        limits.Check(ReadLimit.Depth, xml.Depth);
        return true;
    }
}
