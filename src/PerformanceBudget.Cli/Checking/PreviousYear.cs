using System.Collections.Frozen;
using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Cli.Checking;

/// <summary>The declarations of the year before, found by department and year.</summary>
/// <remarks>Of each only department, year and file are held; a declaration is read again when its partner comes.</remarks>
internal sealed class PreviousYear
{
    private readonly FrozenDictionary<(string Department, int Year), string[]> _files;
    private readonly DocumentOptions _known;

    private PreviousYear(
        FrozenDictionary<(string Department, int Year), string[]> files,
        DocumentOptions known
    )
    {
        _files = files;
        _known = known;
    }

    /// <summary>Looks through a file, or all documents below a folder.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="known">What is known about documents of this year that do not say it.</param>
    /// <exception cref="CannotRunException">It cannot be read, or there is no document.</exception>
    public static PreviousYear In(string path, DocumentOptions known)
    {
        if (!Path.Exists(path))
        {
            throw FileFailures.Reading(path, new FileNotFoundException());
        }

        var before = YearBefore(known);
        var files = FilesOf(path).ToArray();
        if (files.Length == 0)
        {
            throw new CannotRunException(
                new BilingualText(
                    $"上一年度的文件夹“{path}”中没有申报。",
                    $"There is no declaration below '{path}', the folder of the year before."
                )
            );
        }

        return new PreviousYear(
            OrderedWork
                .Run(files, file => (File: file, Key: KeyOf(file, before)), Environment.ProcessorCount)
                .Where(found => found.Key is not null)
                .GroupBy(found => found.Key!.Value, found => found.File)
                .ToFrozenDictionary(group => group.Key, group => group.ToArray()),
            before
        );
    }

    /// <summary>The files that are looked through.</summary>
    public static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path)
            ? DeclarationFiles.Below(path).Where(found => found.Problem is null).Select(found => found.Path)
            : [path];

    /// <summary>What is known about the documents of the year before.</summary>
    public static DocumentOptions YearBefore(DocumentOptions known) =>
        known with
        {
            FiscalYear = known.FiscalYear is > DepartmentDeclaration.MinFiscalYear and { } year
                ? year - 1
                : null,
        };

    /// <summary>The declaration of the same department for the year before.</summary>
    public PreviousMatch PartnerOf(DepartmentDeclaration declaration)
    {
        var year = declaration.FiscalYear - 1;
        return _files.GetValueOrDefault((Normalize(declaration.Department), year)) switch
        {
            null => new PreviousMatch(
                null,
                null,
                new BilingualText(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"没有{declaration.Department}{year}年度的申报"
                    ),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"there is no declaration of {declaration.Department} for {year}"
                    )
                )
            ),
            [var file] => Read(file),
            var several => new PreviousMatch(
                null,
                null,
                new BilingualText(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{declaration.Department}{year}年度的申报不止一份：{string.Join("、", several)}"
                    ),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{declaration.Department} has several declarations for {year}: {string.Join(", ", several)}"
                    )
                )
            ),
        };
    }

    private PreviousMatch Read(string file)
    {
        var reading = ReadingOf(file, _known);
        return reading is { IsComplete: true }
            ? new PreviousMatch(file, reading.Declaration, null)
            : new PreviousMatch(
                file,
                null,
                new BilingualText(
                    $"“{file}”未能完整读取；可先单独审核它",
                    $"'{file}' cannot be read as a whole; check it first"
                )
            );
    }

    private static (string Department, int Year)? KeyOf(string file, DocumentOptions known) =>
        ReadingOf(file, known)
            is { StatesDepartment: true, StatesFiscalYear: true, Declaration: { } declaration }
            ? (Normalize(declaration.Department), declaration.FiscalYear)
            : null;

    private static SourceReading? ReadingOf(string file, DocumentOptions known)
    {
        try
        {
            return DeclarationFile.Open(file).Audit(AuditOptions.Default, known).Reading;
        }
        catch (CannotRunException)
        {
            // What cannot be read is nobody's partner.
            return null;
        }
    }

    /// <summary>A name without what two writings of it may differ in: blanks and width.</summary>
    private static string Normalize(string department) =>
        string.Concat(
            FoldedText
                .Of(department)
                .Select(CharacterWidth.Narrow)
                .Where(character => !char.IsWhiteSpace(character))
        );
}
