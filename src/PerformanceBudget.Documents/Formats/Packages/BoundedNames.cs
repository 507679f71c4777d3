using System.Xml;

namespace PerformanceBudget.Documents;

/// <summary>The names in a part, each kept once, of which there are not too many.</summary>
/// <remarks>Real parts have a few hundred; a part of 64 MB can have millions, which are never let go of while it is read.</remarks>
internal sealed class BoundedNames : NameTable
{
    private const int Most = 10_000;

    private int _count;

    public override string Add(string key)
    {
        if (Get(key) is { } known)
        {
            return known;
        }

        CountOne();
        return base.Add(key);
    }

    public override string Add(char[] key, int start, int len)
    {
        if (Get(key, start, len) is { } known)
        {
            return known;
        }

        CountOne();
        return base.Add(key, start, len);
    }

    private void CountOne()
    {
        if (++_count > Most)
        {
            throw UnreadableDocumentException.Damaged(
                new("XML 中有过多不同的名称", "its XML has too many different names")
            );
        }
    }
}
