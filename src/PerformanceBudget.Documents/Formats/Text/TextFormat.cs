using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Plain text, and text that was torn from tables with a tab between the cells.</summary>
/// <remarks>
/// A line is a paragraph; lines with tabs are rows of a table, which blank lines do not end. The columns are those of the tabs and not
/// to be trusted. Blank lines and blank cells are left out. Asked last: what is written in characters but known to be something else,
/// such as RTF, is no text.
/// </remarks>
internal sealed class TextFormat : DocumentFormat
{
    public override string Name => "txt";

    public override bool Recognises(ReadOnlySpan<byte> file) =>
        TextDecoding.EncodingOf(file) is not null && FileKinds.Recognise(file) is null;

    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        var text = TextDecoding.Decode(file.Span) ?? string.Empty;
        limits.Check(ReadLimit.Characters, text.Length);
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        TableBuilder? table = null;
        var pageOfTable = 0;
        var paragraphs = 0;
        var lines = new TextLines(text);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            limits.Check(ReadLimit.Pages, lines.Page);
            var line = lines.Current;
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (line.Contains('\t'))
            {
                table ??= new TableBuilder(GridTrust.None, limits);
                table.BeginRow(table.RowCount > 0 && lines.Page != pageOfTable);
                pageOfTable = lines.Page;
                AddCells(table, line, lines.Position);
                continue;
            }

            limits.Check(ReadLimit.Paragraphs, ++paragraphs);
            EndTable();
            blocks.Add(new ParagraphBlock(line.ToString(), [SourcePlace.At(lines.Position)]));
        }

        EndTable();
        return new SourceDocument(Name, blocks.DrainToImmutable(), LostCharacters.In(text));

        void EndTable()
        {
            if (table is not null)
            {
                blocks.Add(table.Build());
                table = null;
            }
        }
    }

    private static void AddCells(TableBuilder table, ReadOnlySpan<char> line, TextPosition start)
    {
        var (column, begin) = (0, 0);
        while (begin <= line.Length)
        {
            var length = line[begin..].IndexOf('\t');
            var cell = length < 0 ? line[begin..] : line.Slice(begin, length);
            if (!cell.IsWhiteSpace())
            {
                table.Add(
                    column,
                    cell.ToString(),
                    SourcePlace.At(start with { Column = start.Column + begin })
                );
            }

            column++;
            begin += cell.Length + 1;
        }
    }
}
