using PerformanceBudget.Domain;
using PerformanceBudget.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi(options => options.AddModelSchemas());

var app = builder.Build();
app.MapOpenApi();
app.MapPost("/summaries", (DepartmentDeclaration declaration) => Summary.Of(declaration));
app.Run();
