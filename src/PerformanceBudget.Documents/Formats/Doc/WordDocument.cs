using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Reads the paragraphs and tables of a Word 97 document.</summary>
internal sealed class WordDocument
{
    private const char ParagraphEnd = '\r';
    private const char CellEnd = '\u0007';
    private const char PageEnd = '\f';

    private static readonly string Windows1252 = CodePagesEncodingProvider
        .Instance.GetEncoding(1252)!
        .GetString([.. Enumerable.Range(0, 256).Select(value => (byte)value)]);

    private readonly WordFile _file;
    private readonly ReadLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly BlockCounter _counter;
    private readonly WordPages _runs;
    private readonly WordPages _paragraphs;
    private readonly WordFonts _fonts;
    private readonly WordStyles _styles;
    private readonly WordText _text = new();
    private readonly List<DocumentBlock> _blocks = [];
    private readonly Stack<WordTable> _tables = new();
    private bool _isAfterPageBreak;

    public WordDocument(WordFile file, ReadLimits limits, CancellationToken cancellationToken)
    {
        _file = file;
        _limits = limits;
        _cancellationToken = cancellationToken;
        _counter = new BlockCounter(limits);
        _runs = new WordPages(file, WordPart.RunPages, entrySize: 1);
        _paragraphs = new WordPages(file, WordPart.ParagraphPages, entrySize: 13);
        _fonts = new WordFonts(file);
        _styles = new WordStyles(file);
    }

    /// <summary>The body, and behind it the text boxes.</summary>
    public List<DocumentBlock> Read()
    {
        var pieces = WordPieces.Read(_file);
        _limits.Check(ReadLimit.Characters, pieces.Sum(piece => (long)piece.End - piece.Start));
        var body = _file.CountOf(WordStory.Body);
        ReadStory(pieces, 0, body);
        var textBoxes =
            body
            + Enumerable
                .Range((int)WordStory.Footnotes, 5)
                .Sum(story => (long)_file.CountOf((WordStory)story));
        ReadStory(pieces, textBoxes, _file.CountOf(WordStory.TextBoxes));
        return _blocks;
    }

    private void ReadStory(List<WordPiece> pieces, long start, long length)
    {
        foreach (var piece in pieces)
        {
            var (first, end) = (Math.Max(piece.Start, start), Math.Min(piece.End, start + length));
            if (first < end)
            {
                ReadPiece(piece, first, end);
            }
        }

        EndStory();
    }

    /// <summary>Ends a document within the file, the last paragraph of which has no end where the file was cut off.</summary>
    private void EndStory()
    {
        CloseTables(0);
        var rest = _text.Take();
        if (rest.Length > 0)
        {
            _counter.CountParagraph();
            AddParagraph(rest, WordParagraph.Of([], _file));
        }
    }

    private void ReadPiece(WordPiece piece, long first, long end)
    {
        var bytes = _file.Main.Part(piece.OffsetOf(first), (end - first) * piece.CharacterSize);
        var (run, endOfRun) = (default(WordRun), 0L);
        for (var at = 0; at < bytes.Length; at += piece.CharacterSize)
        {
            var character = piece.CharacterSize == 1 ? Windows1252[bytes[at]] : (char)bytes.UInt16At(at);
            var offset = piece.OffsetOf(first) + at;
            if (character is ParagraphEnd or CellEnd or PageEnd)
            {
                EndParagraph(character, WordParagraph.Of(_paragraphs.Find(offset, out _), _file));
                continue;
            }

            if (offset >= endOfRun)
            {
                run = WordRun.Of(_runs.Find(offset, out endOfRun), _fonts);
            }

            _text.Add(character, run);
        }
    }

    private void EndParagraph(char end, WordParagraph paragraph)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _counter.CountParagraph();
        _limits.Check(ReadLimit.Depth, paragraph.Depth);
        var text = _text.Take();
        CloseTables((int)paragraph.Depth);
        while (_tables.Count < paragraph.Depth)
        {
            _tables.Push(new WordTable(_counter, _limits));
        }

        var isAfterPageBreak = paragraph.IsAfterPageBreak || _isAfterPageBreak;
        _isAfterPageBreak = end == PageEnd;
        if (!_tables.TryPeek(out var table))
        {
            AddParagraph(text, paragraph);
        }
        else if (paragraph.IsRowEnd)
        {
            table.EndRow(paragraph.Row);
        }
        else
        {
            table.Add(text, isAfterPageBreak);
            if (end == CellEnd || paragraph.IsInnerCellEnd)
            {
                table.EndCell();
            }
        }
    }

    private void AddParagraph(string text, WordParagraph paragraph)
    {
        var place = _counter.NextParagraph();
        if (!string.IsNullOrWhiteSpace(text))
        {
            _blocks.Add(new ParagraphBlock(text, [place], _styles.LevelOf(paragraph)));
        }
    }

    /// <summary>Ends the tables that a paragraph so deep no longer stands in.</summary>
    private void CloseTables(int depth)
    {
        while (_tables.Count > depth)
        {
            var blocks = _tables.Pop().Build();
            if (_tables.TryPeek(out var outer))
            {
                outer.Add(blocks);
            }
            else
            {
                _blocks.AddRange(blocks);
            }
        }
    }
}
