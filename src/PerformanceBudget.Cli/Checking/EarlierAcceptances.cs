using System.Collections.Immutable;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Checking;

/// <summary>What was accepted in the declarations of the year before.</summary>
internal sealed class EarlierAcceptances
{
    private readonly AcceptanceFiles _files;
    private readonly string? _only;
    private readonly PreviousYear? _previous;

    private EarlierAcceptances(AcceptanceFiles files, string? only, PreviousYear? previous)
    {
        _files = files;
        _only = only;
        _previous = previous;
    }

    /// <summary>Looks for them in a file or folder of declarations, whose settings say where acceptances are.</summary>
    /// <exception cref="CannotRunException">It cannot be read.</exception>
    public static EarlierAcceptances In(string path)
    {
        var settings = SettingsFile.Find(null, [path]);
        var files = new AcceptanceFiles([path], settings.Resolve(settings.Accepted));
        return Directory.Exists(path)
            ? new EarlierAcceptances(files, null, PreviousYear.In(path, DocumentOptions.Default))
            : new EarlierAcceptances(files, path, null);
    }

    /// <summary>What was accepted for the year before, and in which file; or why there is nothing.</summary>
    /// <exception cref="CannotRunException">The acceptances cannot be read.</exception>
    public (ImmutableArray<Acceptance> Acceptances, string? File, BilingualText? Problem) Of(
        DepartmentDeclaration declaration
    )
    {
        var (path, problem) = (_only, default(BilingualText));
        if (_previous is not null)
        {
            var match = _previous.PartnerOf(declaration);
            (path, problem) = (match.Path, match.Path is null ? match.Problem : null);
        }

        if (path is null)
        {
            return ([], null, problem);
        }

        var file = _files.Of(path);
        return File.Exists(file)
            ? (AcceptanceFile.Read(file), file, null)
            : ([], null, new BilingualText($"没有接受清单“{file}”", $"there are no acceptances '{file}'"));
    }
}
