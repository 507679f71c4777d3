using System.Runtime.InteropServices;

namespace PerformanceBudget.Documents;

/// <summary>The levels of lists that paragraphs have by their styles ([MS-DOC] 2.9.271).</summary>
internal sealed class WordStyles
{
    /// <summary>How many styles are looked at that are based on one another; Word itself allows ten.</summary>
    private const int LongestChain = 10;

    private const int ParagraphStyle = 1;

    private readonly List<Style> _styles = [];

    /// <summary>Reads the styles up to the first that is damaged: without them a document only lacks levels of lists.</summary>
    public WordStyles(WordFile file)
    {
        try
        {
            Read(file);
        }
        catch (UnreadableDocumentException)
        {
            // Real files have a last style that is cut off, and Word opens them.
        }
    }

    /// <summary>The level, from 0, of a paragraph; null where it is no item of a list.</summary>
    public int? LevelOf(WordParagraph paragraph)
    {
        var (isItem, level) = (paragraph.IsItem, paragraph.Level);
        var next = paragraph.Style;
        for (var i = 0; i < LongestChain && isItem is null && next < _styles.Count; i++)
        {
            var style = _styles[next];
            isItem = style.Paragraph?.IsItem;
            level ??= style.Paragraph?.Level;
            next = style.BasedOn;
        }

        return isItem == true ? level ?? 0 : null;
    }

    private void Read(WordFile file)
    {
        var part = file.Part(WordPart.Styles);
        var (count, baseSize) = (part.UInt16At(2), part.UInt16At(4));
        var at = sizeof(ushort) + part.UInt16At(0);
        for (var i = 0; i < count; i++)
        {
            var length = part.UInt16At(at);
            _styles.Add(StyleOf(part.Part(at + sizeof(ushort), length), baseSize, file));
            at += sizeof(ushort) + length;
        }
    }

    private static Style StyleOf(ReadOnlySpan<byte> style, int baseSize, WordFile file)
    {
        if (style.IsEmpty || (style.UInt16At(2) & 0xF) != ParagraphStyle)
        {
            return new Style(ushort.MaxValue, null);
        }

        var name = baseSize + (baseSize & 1);
        var at = name + sizeof(ushort) + ((style.UInt16At(name) + 1) * sizeof(char));
        var properties = style.Part(at + sizeof(ushort), style.UInt16At(at));
        return new Style(
            style.UInt16At(2) >> 4,
            properties.Length < sizeof(ushort)
                ? null
                : WordParagraph.Of(properties.UInt16At(0), properties[sizeof(ushort)..], file)
        );
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Style(int BasedOn, WordParagraph? Paragraph);
}
