using PerformanceBudget.Fuzz.Packing;

namespace PerformanceBudget.Fuzz.Running;

/// <summary>The inputs that reached something new.</summary>
internal sealed class Corpus(Random random)
{
    private readonly List<Part[]> _inputs = [];

    public int Count => _inputs.Count;

    public void Add(Part[] input) => _inputs.Add(input);

    /// <summary>An input: one in two times one of the last quarter, which has been tried least.</summary>
    public Part[] Choose()
    {
        var recent = _inputs.Count / 4;
        return random.Next(2) == 0 && recent > 0
            ? _inputs[^random.Next(1, recent + 1)]
            : _inputs[random.Next(_inputs.Count)];
    }
}
