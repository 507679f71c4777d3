using System.Buffers;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>Which projects have a text in common.</summary>
/// <remarks>
/// <para>
/// A text that a few projects have says something about each two of them. One that many have says something about the form
/// that all of them were filled in from: compared two by two, 5,000 projects would have twelve million things in common. So
/// a text is either <em>shared by few</em>, and counts for pairs, or <em>by many</em>, and counts for groups; the work grows
/// with the number of texts, whoever has them.
/// </para>
/// <para>Texts that are nearly the same count as one when it is told how many projects have it.</para>
/// </remarks>
internal sealed class SharedTexts : IDisposable
{
    /// <summary>How many projects are few.</summary>
    public const int Few = 8;

    private const int UsualCount = 32;

    private readonly NormalizedTexts _texts;
    private readonly List<(int First, int Second)> _near;
    private readonly Sharing[] _sharings;
    private readonly List<(int Project, int Count)> _havings = new(UsualCount);

    /// <summary>Looks who has what.</summary>
    /// <param name="texts">The texts, project by project.</param>
    /// <param name="near">The classes that are nearly the same.</param>
    public SharedTexts(NormalizedTexts texts, List<(int First, int Second)> near)
    {
        _texts = texts;
        _near = near;
        _sharings = ArrayPool<Sharing>.Shared.Rent(texts.Count);
        _sharings.AsSpan(0, texts.Count).Clear();
        for (var text = 0; text < texts.Count; text++)
        {
            // Most texts stand in one place.
            if (texts.NextOf(text) >= 0 && texts.ClassOf(text) == text)
            {
                AddHavings(text);
            }
        }

        foreach (var (first, second) in near)
        {
            AddHavingsUnlessKnown(first);
            AddHavingsUnlessKnown(second);
            _sharings[first].Spread += _sharings[second].Count;
            _sharings[second].Spread += _sharings[first].Count;
        }
    }

    /// <summary>Whether more projects have the text, or nearly the same one, than are few.</summary>
    public bool IsOfMany(int text) => _sharings[_texts.ClassOf(text)].Spread > Few;

    /// <summary>
    /// Adds up for each two projects what they have in common of the texts that are shared by few, in the order of the projects.
    /// A text that one has m times and the other n times, or nearly the same one, is there the smaller number of times.
    /// </summary>
    /// <param name="weigh">What a text counts for that is there so many times.</param>
    public List<SharedCount> CountPairs(Func<int, int, int> weigh)
    {
        var counts = new List<SharedCount>(_havings.Count);
        for (var text = 0; text < _texts.Count; text++)
        {
            if (_sharings[text].Count > 1 && !IsOfMany(text))
            {
                CountSame(text, counts, weigh);
            }
        }

        foreach (var (first, second) in _near)
        {
            if (!IsOfMany(first) && !IsOfMany(second))
            {
                CountNear(first, second, counts, weigh);
            }
        }

        SharedCount.AddUp(counts);
        return counts;
    }

    public void Dispose() => ArrayPool<Sharing>.Shared.Return(_sharings);

    private void CountSame(int text, List<SharedCount> counts, Func<int, int, int> weigh)
    {
        var havings = HavingsOf(text);
        for (var i = 0; i < havings.Length; i++)
        {
            for (var j = i + 1; j < havings.Length; j++)
            {
                Count(text, havings[i], havings[j], counts, weigh);
            }
        }
    }

    private void CountNear(int first, int second, List<SharedCount> counts, Func<int, int, int> weigh)
    {
        foreach (var left in HavingsOf(first))
        {
            foreach (var right in HavingsOf(second))
            {
                Count(first, left, right, counts, weigh);
            }
        }
    }

    private static void Count(
        int text,
        (int Project, int Count) left,
        (int Project, int Count) right,
        List<SharedCount> counts,
        Func<int, int, int> weigh
    )
    {
        if (left.Project != right.Project)
        {
            counts.Add(
                new(
                    Math.Min(left.Project, right.Project),
                    Math.Max(left.Project, right.Project),
                    weigh(text, Math.Min(left.Count, right.Count))
                )
            );
        }
    }

    // The projects that have the text, up to one more than are few, and how often each of them has it.
    private void AddHavings(int text)
    {
        var start = _havings.Count;
        var last = -1;
        for (var i = text; i >= 0; i = _texts.NextOf(i))
        {
            if (_texts.ProjectOf(i) == last)
            {
                _havings[^1] = (last, _havings[^1].Count + 1);
            }
            else if (_havings.Count - start > Few)
            {
                break;
            }
            else
            {
                last = _texts.ProjectOf(i);
                _havings.Add((last, 1));
            }
        }

        var count = _havings.Count - start;
        _sharings[text] = new Sharing
        {
            Start = start,
            Count = count,
            Spread = count,
        };
    }

    private void AddHavingsUnlessKnown(int text)
    {
        if (_sharings[text].Count == 0)
        {
            AddHavings(text);
        }
    }

    private ReadOnlySpan<(int Project, int Count)> HavingsOf(int text) =>
        CollectionsMarshal.AsSpan(_havings).Slice(_sharings[text].Start, _sharings[text].Count);

    // Of the first text of a class that stands in several places, or has nearly the same one beside it.
    private struct Sharing
    {
        public int Start;

        // How many projects have it, up to one more than are few.
        public int Count;

        // The same with the projects that have nearly the same text.
        public int Spread;
    }
}
