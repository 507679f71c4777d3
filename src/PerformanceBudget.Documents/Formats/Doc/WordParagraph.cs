namespace PerformanceBudget.Documents;

/// <summary>What is to be known of a paragraph: where it stands in tables, and whether it is an item of a list.</summary>
internal sealed class WordParagraph
{
    private const ushort LastList = 0x07FE;

    private uint? _depth;
    private bool _isInTable;
    private int? _list;

    private WordParagraph() { }

    /// <summary>How many tables it stands in.</summary>
    public uint Depth => _isInTable ? Math.Max(_depth ?? 1, 1) : 0;

    /// <summary>Whether it is the end of a row.</summary>
    public bool IsRowEnd { get; private set; }

    /// <summary>Whether it ends a cell of a table within a table; in the outermost its last character does.</summary>
    public bool IsInnerCellEnd { get; private set; }

    /// <summary>Whether a page ends before it.</summary>
    public bool IsAfterPageBreak { get; private set; }

    /// <summary>Its style.</summary>
    public int Style { get; private init; }

    /// <summary>Whether it is an item of a list; null where its style says so.</summary>
    public bool? IsItem => _list is { } list ? list is > 0 and <= LastList : null;

    /// <summary>Its level in a list, from 0; null where its style says so.</summary>
    public int? Level { get; private set; }

    /// <summary>The cells of the row that it ends.</summary>
    public WordRow Row { get; } = new();

    /// <summary>The paragraph of which a page has the properties.</summary>
    /// <param name="page">The page, from the length of the properties on.</param>
    /// <param name="file">The file, in which properties that are too long stand elsewhere.</param>
    public static WordParagraph Of(ReadOnlySpan<byte> page, WordFile file)
    {
        if (page.IsEmpty)
        {
            return new WordParagraph();
        }

        var properties = page[0] == 0 ? page.Part(2, 2 * page.ByteAt(1)) : page.Part(1, (2 * page[0]) - 1);
        return Of(properties.UInt16At(0), properties[sizeof(ushort)..], file);
    }

    /// <summary>The paragraph of a style and a list of properties.</summary>
    public static WordParagraph Of(int style, ReadOnlySpan<byte> properties, WordFile file)
    {
        var paragraph = new WordParagraph { Style = style };
        paragraph.Read(properties, file, isElsewhere: false);
        return paragraph;
    }

    private void Read(ReadOnlySpan<byte> list, WordFile file, bool isElsewhere)
    {
        var properties = new WordProperties(list);
        while (properties.MoveNext())
        {
            var operand = properties.Operand;
            switch (properties.Code)
            {
                case WordProperty.InTable:
                    _isInTable = properties.IsOn;
                    break;
                case WordProperty.TableDepth:
                    _depth = operand.UInt32At(0);
                    break;
                case WordProperty.TableDepthChange:
                    _depth = (_depth ?? 0) + operand.UInt32At(0);
                    break;
                case WordProperty.RowEnd or WordProperty.InnerRowEnd:
                    IsRowEnd |= properties.IsOn;
                    break;
                case WordProperty.InnerCellEnd:
                    IsInnerCellEnd = properties.IsOn;
                    break;
                case WordProperty.PageBreakBefore:
                    IsAfterPageBreak = properties.IsOn;
                    break;
                case WordProperty.List:
                    _list = operand.UInt16At(0);
                    break;
                case WordProperty.ListLevel:
                    Level = operand[0];
                    break;
                case WordProperty.Elsewhere when !isElsewhere:
                    Read(file.LongProperties(operand.UInt32At(0)), file, isElsewhere: true);
                    break;
                default:
                    Row.Set(properties.Code, operand);
                    break;
            }
        }
    }
}
