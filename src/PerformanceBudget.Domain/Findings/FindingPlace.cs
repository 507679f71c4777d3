using System.Globalization;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>A place in a declaration. It becomes a JSON Pointer only when somebody asks.</summary>
/// <remarks>
/// Either in the declaration or relative to one of its projects. A path, the indexes of a list and of the lists of the same
/// name below it, and a last step: <c>/indicators</c>, 3, <c>/value</c>.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FindingPlace
{
    private const string Projects = "/projects";

    private readonly string _path;
    private readonly string? _step;
    private readonly ListIndexes _indexes;

    // One higher than the index, so that the default is in none.
    private readonly int _project;

    private FindingPlace(string path, ListIndexes indexes, string? step, int project)
    {
        _path = path;
        _indexes = indexes;
        _step = step;
        _project = project;
    }

    /// <summary>The place that a JSON Pointer names.</summary>
    public static implicit operator FindingPlace(string pointer) => new(pointer, default, null, 0);

    /// <summary>An element of a list, or a step below it.</summary>
    public static FindingPlace At(string list, int index, string? step = null) =>
        new(list, default(ListIndexes).Below(index), step, 0);

    /// <summary>An element of a list of lists.</summary>
    /// <param name="list">The pointer of the list, whose last step is that of the lists in it.</param>
    /// <param name="indexes">The indexes, at least one.</param>
    /// <param name="step">A step below the element.</param>
    public static FindingPlace At(string list, ListIndexes indexes, string? step = null) =>
        new(list, indexes, step, 0);

    /// <summary>The index of the project that it is relative to, if any.</summary>
    public int? Project => _project == 0 ? null : _project - 1;

    /// <summary>The same place relative to a project. One that is so already stays where it is.</summary>
    public FindingPlace In(int project) => _project == 0 ? new(_path, _indexes, _step, project + 1) : this;

    /// <summary>The JSON Pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var pointer = Project is { } project
            ? string.Create(CultureInfo.InvariantCulture, $"{Projects}/{project}{_path}")
            : _path;
        return _indexes.Depth == 0 && _step is null
            ? pointer
            : pointer + _indexes.ToPointer(_path.AsSpan(Math.Max(0, _path.LastIndexOf('/')))) + _step;
    }
}
