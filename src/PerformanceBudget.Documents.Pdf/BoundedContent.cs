using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>Parses what is drawn on a page or by a form, unless it is endless.</summary>
internal sealed class BoundedContent(IPageContentParser parser, PdfBudget budget) : IPageContentParser
{
    private const int MostOfHead = 128;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.CheckContent(inputBytes.Length);
        return parser.Parse(
            pageNumber,
            HeadOfGlyph(inputBytes) is { } head ? new MemoryInputBytes(head) : inputBytes,
            log
        );
    }

    /// <summary>
    /// The operands and the operator that the description of a glyph begins with, its width (ISO 32000-2, 9.6.4): how the glyph is drawn
    /// does not matter.
    /// </summary>
    private static byte[]? HeadOfGlyph(IInputBytes content)
    {
        Span<byte> head = stackalloc byte[MostOfHead];
        var length = 0;
        var isGlyph = false;
        while (length < MostOfHead && content.MoveNext())
        {
            head[length++] = content.CurrentByte;
            if (content.CurrentByte == 'd')
            {
                isGlyph = content.MoveNext() && content.CurrentByte is (byte)'0' or (byte)'1';
                head[length++] = content.CurrentByte;
                break;
            }

            if (
                !(
                    char.IsAsciiDigit((char)content.CurrentByte)
                    || content.CurrentByte is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'.' or (byte)'-'
                )
            )
            {
                break;
            }
        }

        content.Seek(0);
        return isGlyph ? head[..length].ToArray() : null;
    }
}
