namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>A part of the library that is tried on arbitrary input, and what has to hold of every input.</summary>
public abstract class FuzzTarget
{
    /// <summary>Its name: of the argument that chooses it and of the folder of its fixtures.</summary>
    public abstract string Name { get; }

    /// <summary>What an input consists of.</summary>
    public abstract FuzzSyntax Syntax { get; }

    /// <summary>How an input is put together.</summary>
    public virtual FuzzPacking Packing => FuzzPacking.None;

    /// <summary>How many bytes an input, or a part of one, has at most.</summary>
    public abstract int MaxBytes { get; }

    /// <summary>How many executions are as much work as a million of the quickest targets: the share of this one of a run.</summary>
    public abstract int Share { get; }

    /// <summary>Words of which inputs are made.</summary>
    public abstract IReadOnlyList<string> Words { get; }

    /// <summary>Inputs to begin with.</summary>
    public abstract IEnumerable<byte[]> Seeds();

    /// <summary>Tries an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isThorough">Whether what takes long is tried, too: what throws, and the JSON of what was read.</param>
    /// <exception cref="Exception">Something that has to hold does not, or the library threw what it does not say.</exception>
    public abstract void Examine(byte[] input, bool isThorough);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
