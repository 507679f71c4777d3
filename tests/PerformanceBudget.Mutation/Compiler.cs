using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerformanceBudget.Mutation;

/// <summary>Compiles a library with mutants in it.</summary>
internal sealed class Compiler(Library library)
{
    private readonly IReadOnlyList<Source> _sources = library.Sources();

    /// <summary>All mutants of the folder, in the order of the draw.</summary>
    public IReadOnlyList<Mutant> Draw(Folder folder, int seed)
    {
        var start = $"src/{library.Name}/{folder.Path}";
        return
        [
            .. _sources
                .Where(source => source.File.StartsWith(start, StringComparison.Ordinal))
                .SelectMany(source => source.Mutants())
                .OrderBy(mutant => mutant.Lot(seed), StringComparer.Ordinal),
        ];
    }

    /// <summary>The library with these mutants, by number from 1. Those that do not compile are null in <paramref name="mutants"/> afterwards.</summary>
    public byte[] Compile(Mutant?[] mutants)
    {
        while (true)
        {
            using var assembly = new MemoryStream();
            var compilation = CompilationOf(mutants);
            var result = compilation.Emit(assembly, manifestResources: Resources());
            if (result.Success)
            {
                return assembly.ToArray();
            }

            foreach (
                var number in result.Diagnostics.Where(IsError).SelectMany(e => Culprits(e, compilation))
            )
            {
                mutants[number - 1] = null;
            }
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private Compilation CompilationOf(Mutant?[] mutants)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var byFile = mutants
            .Index()
            .Where(item => item.Item is not null)
            .ToLookup(item => item.Item!.File, item => (item.Index + 1, item.Item!), StringComparer.Ordinal);
        var trees = _sources
            .Select(source => (source.File, Text: source.With([.. byFile[source.File]])))
            .Concat(Generated())
            .Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.File));
        var compilation = CSharpCompilation.Create(
            library.Name,
            trees,
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        _ = CSharpGeneratorDriver
            .Create(RegularExpressions().GetGenerators(LanguageNames.CSharp))
            .WithUpdatedParseOptions(options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        return complete;
    }

    // The mutant that an error is in; of an error about the end of a member those that reach it.
    private static List<int> Culprits(Diagnostic error, Compilation compilation)
    {
        var tree = error.Location.SourceTree!;
        var place = tree.GetRoot().FindNode(error.Location.SourceSpan);
        var within = place.AncestorsAndSelf().Select(NumberOf).FirstOrDefault(number => number > 0);
        if (within > 0)
        {
            return [within];
        }

        var model = compilation.GetSemanticModel(tree);
        var reaching = place
            .FirstAncestorOrSelf<MemberDeclarationSyntax>()!
            .DescendantNodes()
            .Where(node => NumberOf(node) > 0 && model.AnalyzeControlFlow(node)!.EndPointIsReachable)
            .Select(NumberOf)
            .ToList();
        return reaching.Count > 0
            ? reaching
            : throw new InvalidOperationException($"The library itself does not compile: {error}");
    }

    // A mutant is the statement of the `if` that asks for its number.
    private static int NumberOf(SyntaxNode node) =>
        node.Parent is IfStatementSyntax { Condition: InvocationExpressionSyntax call } choice
        && choice.Statement == node
        && call.Expression.ToString() == Source.Question
            ? int.Parse(call.ArgumentList.Arguments[0].ToString())
            : 0;

    private static AnalyzerFileReference RegularExpressions()
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
        var packs = Path.Combine(
            runtime.Parent!.Parent!.Parent!.FullName,
            "packs",
            "Microsoft.NETCore.App.Ref"
        );
        return new AnalyzerFileReference(
            Directory
                .EnumerateFiles(
                    packs,
                    "System.Text.RegularExpressions.Generator.dll",
                    SearchOption.AllDirectories
                )
                .Order(StringComparer.Ordinal)
                .Last(),
            new GeneratorLoader()
        );
    }

    private IEnumerable<ResourceDescription> Resources()
    {
        var built = Assembly.Load(library.Name);
        return built
            .GetManifestResourceNames()
            .Select(name => new ResourceDescription(
                name,
                () => built.GetManifestResourceStream(name)!,
                isPublic: true
            ));
    }

    private IEnumerable<(string File, string Text)> Generated() =>
        Directory
            .EnumerateFiles(
                Repository.PathTo("artifacts", "obj", library.Name, "release_net10.0"),
                "*.cs",
                SearchOption.TopDirectoryOnly
            )
            .Select(path => (path, File.ReadAllText(path)));

    // What the built library refers to, what the mutants ask, and the whole framework.
    private IEnumerable<MetadataReference> References() =>
        Assembly
            .Load(library.Name)
            .GetReferencedAssemblies()
            .Select(name => Assembly.Load(name).Location)
            .Append(typeof(ActiveMutant).Assembly.Location)
            .Concat(Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System.*.dll"))
            .Distinct(StringComparer.Ordinal)
            .Where(IsManaged)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static bool IsManaged(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return file.HasMetadata;
    }

    private sealed class GeneratorLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
