using System.Text.RegularExpressions;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Finds out which folders of a project know which.</summary>
/// <param name="project">The project.</param>
/// <param name="folders">Its folders; the empty one is what stands beside the project file.</param>
internal sealed partial class ProjectFolders(string project, IEnumerable<string> folders)
{
    /// <summary>What the code of a folder knows of folders that it may not know.</summary>
    public IEnumerable<string> Forbidden(string folder, string[] allowed)
    {
        var folderOfType = FolderOfType();
        var members = Members(folder);
        return from file in Files(folder)
            from name in Identifiers(file)
            where
                !members.Contains(name)
                && folderOfType.TryGetValue(name, out var owner)
                && owner != folder
                && !allowed.Contains(owner, StringComparer.Ordinal)
            select $"{Path.GetFileName(file)} knows {name} of {folderOfType[name]}";
    }

    /// <summary>The folders of a project, at any depth, that have files of their own.</summary>
    public static IEnumerable<string> WithFiles(string project)
    {
        var root = Repository.PathTo("src", project);
        return Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Select(folder => folder == "." ? string.Empty : folder)
            .Where(folder => folder.Split('/')[0] is not ("bin" or "obj"))
            .Distinct(StringComparer.Ordinal);
    }

    private string[] Files(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.PathTo("src", project), folder), "*.cs");

    private Dictionary<string, string> FolderOfType() =>
        folders
            .SelectMany(folder => Files(folder).Select(file => (TypeName(file), folder)))
            .DistinctBy(pair => pair.Item1)
            .ToDictionary(StringComparer.Ordinal);

    private static string TypeName(string file) => Path.GetFileName(file).Split('.')[0];

    /// <summary>The names of the members of a folder's types, which is what such a name means there.</summary>
    private HashSet<string> Members(string folder) =>
        Files(folder)
            .SelectMany(file => Member().Matches(Code(file)))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Identifiers(string file) =>
        TypeUse()
            .Matches(Code(file))
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal);

    private static string Code(string file) => NotCode().Replace(File.ReadAllText(file), " ");

    /// <summary>
    /// Comments, string literals, and the name of the converter that is attached to a type: whoever looks for it knows both, and the
    /// code of the type knows nothing of it.
    /// </summary>
    [GeneratedRegex("""//.*|"(\\.|[^"\\\n])*"|'(\\.|[^'\\])'|\[JsonConverter\([^\]]*\]""")]
    private static partial Regex NotCode();

    /// <summary>A name that stands where a type can stand: not behind a dot, so not a member.</summary>
    [GeneratedRegex(@"(?<![.\w])(?<name>[A-Z]\w*)")]
    private static partial Regex TypeUse();

    /// <summary>What is declared by a type, a name and how it goes on; and a name alone on a line, which is a value of an enumeration.</summary>
    [GeneratedRegex(
        @"(?<=[\w>\]?])(?<!\bnew)\s+(?<name>[A-Z]\w*)\s*(=|\{|\()|^\s+(?<name>[A-Z]\w*),$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Member();
}
