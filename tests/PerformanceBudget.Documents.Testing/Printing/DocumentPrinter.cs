namespace PerformanceBudget.Documents.Testing;

/// <summary>Prints the paragraphs and tables of a document one below the other.</summary>
internal sealed class DocumentPrinter
{
    private const double TitleSize = 1.5;

    /// <summary>A paragraph that is longer is no heading.</summary>
    private const int LongestHeading = 30;

    private readonly PrintOptions _options;
    private readonly Paper _paper;
    private readonly PrintStyle _style;
    private readonly TextPrinter _text;
    private readonly Random _random;
    private readonly double _gap;

    public DocumentPrinter(PrintOptions options, Paper paper)
    {
        (_options, _paper) = (options, paper);
        _style = new(options);
        _text = new(options, _style);
        _random = new(options.Seed);
        _gap = options.FontSize * _random.OneOf(0.8, 1.2, 2);
    }

    public void Print(SyntheticDocument document)
    {
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            var block = document.Blocks[i];
            var before = i > 0 ? document.Blocks[i - 1] : null;
            if (_options.BeginsPages && before is SyntheticTable && BeginsForm(block) && !_paper.IsAtTop)
            {
                _paper.NewPage();
            }

            if (block is SyntheticParagraph paragraph)
            {
                var isHeading = i + 1 < document.Blocks.Length && document.Blocks[i + 1] is SyntheticTable;
                Print(paragraph.Text, isHeading && paragraph.Text.Length <= LongestHeading);
                continue;
            }

            if (before is SyntheticTable)
            {
                _paper.Y += _gap;
            }

            new TablePrinter((SyntheticTable)block, _options, _style, _paper, _text, _random).Print();
        }
    }

    private static bool BeginsForm(SyntheticBlock block) =>
        block is SyntheticParagraph || (block is SyntheticTable table && table.Rows[0].Kind == RowKind.Title);

    private void Print(string text, bool isHeading)
    {
        var size = isHeading ? _options.FontSize * TitleSize : _options.FontSize + 1;
        var height = size * _style.Leading;
        var lines = LineBreaking
            .Break(
                (isHeading ? string.Empty : "　　") + text,
                _paper.Width,
                letter => _text.Width(letter, size)
            )
            .ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            // A heading is not left alone at the end of a page.
            if (!_paper.HasRoom(isHeading ? 4 * height : height))
            {
                _paper.NewPage();
            }

            _text.Print(
                _paper.Page,
                lines[i],
                _paper.Left,
                _paper.Width,
                _paper.Y + (height / 2),
                size,
                isHeading ? Alignment.Centre : Alignment.Left,
                isFull: i < lines.Count - 1,
                isBold: isHeading && _options.Text.HasFlag(TextHabits.BoldTwice)
            );
            _paper.Y += height;
        }

        _paper.Y += isHeading ? _gap / 2 : 0;
    }
}
