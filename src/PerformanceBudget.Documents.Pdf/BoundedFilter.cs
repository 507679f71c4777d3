using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>A filter that measures before it decodes.</summary>
/// <remarks>Filters of pictures are never asked: no picture is looked at.</remarks>
internal sealed class BoundedFilter(IFilter filter, PdfBudget budget) : IFilter
{
    private const int ZlibHeader = 2;

    /// <summary>Deflate makes at most 1,032 bytes of one.</summary>
    private const long MostOfDeflate = 1_032;

    /// <summary>LZW makes at most 4,096 bytes of twelve bits.</summary>
    private const long MostOfLzw = 4_096 * 8 / 12;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        if (filter is FlateFilter && input.Length > budget.MostBytes / MostOfDeflate)
        {
            budget.CountInflated(InflatedBytes(input));
        }
        else if (filter is LzwFilter && input.Length > budget.MostBytes / MostOfLzw)
        {
            budget.CountInflated(input.Length * MostOfLzw);
        }

        var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.CountInflated(decoded.Length);
        return decoded;
    }

    /// <summary>How much a stream inflates to, or more than it may.</summary>
    private long InflatedBytes(Memory<byte> input)
    {
        if (input.Length <= ZlibHeader)
        {
            return 0;
        }

        var most = budget.MostBytes;
        var bytes = 0L;
        var buffer = new byte[1 << 16];
        using var inflating = new DeflateStream(
            new MemoryStream(input[ZlibHeader..].ToArray(), writable: false),
            CompressionMode.Decompress
        );
        try
        {
            for (int read; bytes <= most && (read = inflating.Read(buffer)) > 0; )
            {
                bytes += read;
            }
        }
        catch (InvalidDataException)
        {
            // PdfPig keeps what comes before the damage.
            return bytes;
        }

        return bytes > most ? bytes : 0;
    }
}
