namespace PerformanceBudget.Domain.Review;

/// <summary>A text that one or several projects have, in the <see cref="ComparedSpelling"/>.</summary>
/// <remarks>
/// A text that a few projects have says something about each two of them. One that many have says something about the form
/// that all of them were filled in from: compared two by two, 5,000 projects would have twelve million things in common. So
/// a text is either <em>shared by few</em>, and counts for pairs, or <em>by many</em>, and counts for groups; the work grows
/// with the number of texts, whoever has them.
/// </remarks>
internal sealed class SharedText(string characters)
{
    /// <summary>How many projects are few.</summary>
    public const int Few = 8;

    private readonly List<(int Project, int Times)> _holders = new(1);
    private List<SharedText>? _near;

    public string Characters { get; } = characters;

    /// <summary>The projects that have it, in their order, and how often each of them has it.</summary>
    public IReadOnlyList<(int Project, int Times)> Holders => _holders;

    /// <summary>The texts that are nearly the same, in the order of their characters.</summary>
    public IReadOnlyList<SharedText> Near => _near ?? [];

    /// <summary>Whether it stands in one place, and nothing is nearly the same.</summary>
    public bool IsAlone => _near is null && _holders is [(_, 1)];

    /// <summary>Whether more projects have it, or nearly the same text, than are few.</summary>
    public bool IsOfMany
    {
        get
        {
            var count = _holders.Count;
            for (var i = 0; i < Near.Count && count <= Few; i++)
            {
                count += Near[i].Holders.Count;
            }

            return count > Few;
        }
    }

    /// <summary>Says that a project has it once more. Projects come in their order.</summary>
    public void AddHolder(int project)
    {
        if (_holders is [.., var last] && last.Project == project)
        {
            _holders[^1] = (project, last.Times + 1);
        }
        else
        {
            _holders.Add((project, 1));
        }
    }

    /// <summary>Says which texts are nearly the same.</summary>
    public void SetNear(IEnumerable<SharedText> texts) =>
        _near = [.. texts.OrderBy(static text => text.Characters, StringComparer.Ordinal)];
}
