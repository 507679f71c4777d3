namespace PerformanceBudget.Documents;

/// <summary>Finds the properties of characters or paragraphs, which stand on pages of 512 bytes ([MS-DOC] 2.9.33, 2.9.175).</summary>
/// <param name="file">The file.</param>
/// <param name="part">The part that lists the pages.</param>
/// <param name="entrySize">The size of what a page has for each range: where its properties stand, and more.</param>
internal sealed class WordPages(WordFile file, WordPart part, int entrySize)
{
    private const int PageSize = 512;
    private const uint PageNumber = 0x3FFFFF;

    /// <summary>Finds the range that an offset in the main stream is in.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="end">The offset behind the range; that behind <paramref name="offset"/> where nothing is known of it.</param>
    /// <returns>The page from the properties on; empty where there are none.</returns>
    public ReadOnlySpan<byte> Find(long offset, out long end)
    {
        end = offset + 1;
        var pages = file.Part(part);
        var count = Math.Max(0, pages.Length - sizeof(uint)) / (2 * sizeof(uint));
        var number = IndexOf(pages, count, offset);
        if (number < 0)
        {
            return [];
        }

        var at = pages.UInt32At((count + 1 + number) * sizeof(uint)) & PageNumber;
        var page = file.Main.Part((long)at * PageSize, PageSize);
        var ranges = page[^1];
        var range = IndexOf(page, ranges, offset);
        if (range < 0)
        {
            return [];
        }

        end = Math.Max(end, page.UInt32At((range + 1) * sizeof(uint)));
        var properties = 2 * page.ByteAt(((ranges + 1) * sizeof(uint)) + (range * entrySize));
        return properties == 0 ? [] : page[properties..^1];
    }

    /// <summary>The range of ascending limits that an offset is in; -1 where it is in none.</summary>
    private static int IndexOf(ReadOnlySpan<byte> limits, int count, long offset)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (limits.UInt32At((middle + 1) * sizeof(uint)) <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < count && limits.UInt32At(low * sizeof(uint)) <= offset ? low : -1;
    }
}
