using System.Text;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Study;

var arguments = Arguments.Parse(args);
if (arguments.Seed is { } seed)
{
    var one = RealisticDeclaration.Generate(seed);
    Console.WriteLine(Encoding.UTF8.GetString(DeclarationJson.ToUtf8Bytes(one.Declaration, indented: true)));
    return 0;
}

var correct = CorrectStudy.Run(1_000 * arguments.Times);
correct.Print(Console.Out, arguments.Show);
return correct.IsMet ? 0 : 1;
